package org.safepassage.service.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import org.safepassage.service.intake.reading.chats.ChatReader;
import org.safepassage.service.intake.reading.mail.MailReader;
import org.safepassage.service.intake.reading.packed.Unzipped;

/** Reads a zip: a chat export with its media when it holds one, else an archive of files. */
final class Archives {
    private final MailReader.Inside inside;

    Archives(MailReader.Inside inside) {
        this.inside = inside;
    }

    ReadMessage read(InputStream in, Allowance allowance) throws IOException {
        Unzipped unzipped = Unzipped.of(in, allowance);
        var files = unzipped.attachments(inside, allowance);
        var chats = files.stream()
                .filter(file -> file.inside() != null && file.inside().kind() == Kind.CHAT)
                .toList();
        if (chats.size() == 1) return ChatReader.withMedia(chats.getFirst(), files, unzipped.flags());
        return new ReadMessage(
                Kind.ARCHIVE,
                unzipped.flags(),
                MailHeaders.NONE,
                java.util.List.of(),
                files,
                java.util.List.of(),
                java.util.List.of(),
                Language.UNKNOWN);
    }
}
