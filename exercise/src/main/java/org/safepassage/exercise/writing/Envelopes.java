package org.safepassage.exercise.writing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.exercise.people.Chance;

/** Closes letters: addresses, ids, pictures, and the bytes. */
final class Envelopes {
    private final Photographs photographs;

    Envelopes(Photographs photographs) {
        this.photographs = photographs;
    }

    static Mail.Address desk(Chance chance) {
        return new Mail.Address(
                chance.pick("", "Crisis Desk", "Special Cases"),
                chance.pick("specialcases", "crisis", "afghan.families", "consular.help") + "@crisis.example");
    }

    static String messageId(String address, Chance chance) {
        String host = address.replaceAll(".*@", "");
        return "<" + Long.toHexString(chance.next()) + "." + chance.below(100_000) + "@" + host + ">";
    }

    byte[] close(
            Mail.Address from,
            OffsetDateTime time,
            String subject,
            String messageId,
            List<String> references,
            String text,
            List<Attachment> attachments,
            Chance chance) {
        return new MailWriter(chance)
                .write(new Mail(
                        from, desk(chance), time, subject, messageId, references, List.of(), text, attachments));
    }

    /** Pictures as applicants send them: of papers mostly, sometimes several, often none. */
    List<Attachment> pictures(double odds, Chance chance) {
        List<Attachment> pictures = new ArrayList<>();
        while (pictures.size() < 4 && chance.in(pictures.isEmpty() ? odds : 0.25)) {
            String name = chance.pick(
                            "IMG_2021%04d.jpg", "passport_%d.jpg", "tazkira%d.jpg", "photo-%d.jpeg", "تذکره %d.jpg")
                    .formatted(chance.below(10_000));
            pictures.add(Attachment.file(name, "image/jpeg", photographs.take(chance)));
        }
        return pictures;
    }

    /** A logo under an office's signature, shown inside the text. */
    List<Attachment> logo(Chance chance) {
        if (!chance.in(0.75)) {
            return List.of();
        }
        return List.of(new Attachment(
                "image001.jpg", "image/jpeg", photographs.take(chance), "image001." + Long.toHexString(chance.next())));
    }
}
