package org.safepassage.service.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.chats.ChatReader;
import org.safepassage.service.intake.reading.lists.CsvReader;
import org.safepassage.service.intake.reading.lists.WorkbookReader;
import org.safepassage.service.intake.reading.mail.MailReader;

/**
 * Reads one message of any kind. Never throws for what the bytes hold: whatever is wrong becomes a flag. Safe for use
 * by several threads.
 */
public final class Reader {
    private final Limits limits;
    private final Apart apart = new Apart();

    public Reader(Limits limits) {
        this.limits = limits;
    }

    public static Reader usual() {
        return new Reader(Limits.usual());
    }

    public ReadMessage read(byte[] bytes, Hint hint) {
        return read(new ByteArrayInputStream(bytes), hint);
    }

    /** Reads to the end of the stream at most, in bounded memory; does not close it. */
    public ReadMessage read(InputStream in, Hint hint) {
        return apart.within(limits.lastPatience(), () -> read(in, hint, null, Allowance.of(limits)));
    }

    /** Reads a list again with columns that a person corrected; they are used for every sheet. */
    public ReadMessage readList(InputStream in, Hint hint, Columns columns) {
        return apart.within(limits.lastPatience(), () -> read(in, hint, columns, Allowance.of(limits)));
    }

    private ReadMessage read(InputStream in, Hint hint, @Nullable Columns columns, Allowance allowance) {
        try {
            byte[] beginning = in.readNBytes(Kinds.SAMPLE);
            if (beginning.length == 0) return ReadMessage.onlyFlagged(Kind.UNKNOWN, Flag.EMPTY);
            Kind kind = Kinds.of(beginning, hint);
            return read(kind, new Rejoined(beginning, in), hint, columns, allowance);
        } catch (IOException e) {
            return ReadMessage.onlyFlagged(Kind.UNKNOWN, Flag.UNREADABLE_FILE);
        } catch (RuntimeException | StackOverflowError e) {
            return ReadMessage.onlyFlagged(Kind.UNKNOWN, Flag.READING_FAILED);
        }
    }

    private ReadMessage read(Kind kind, InputStream in, Hint hint, @Nullable Columns columns, Allowance allowance)
            throws IOException {
        return switch (kind) {
            case MAIL, MBOX -> new MailReader(allowance, this::inside, hint.inMbox()).read(in);
            case CHAT -> ChatReader.read(in, allowance);
            case LIST_CSV -> CsvReader.read(in, columns, allowance);
            case LIST_XLSX -> WorkbookReader.read(in, columns, allowance);
            case ARCHIVE -> new Archives(this::inside).read(in, allowance);
            case NOTE -> Notes.read(in, hint, allowance);
            case UNKNOWN -> unknown(hint);
        };
    }

    private static ReadMessage unknown(Hint hint) {
        var flags = EnumSet.of(Flag.NOT_UNDERSTOOD);
        if (Kinds.disguised(Kind.UNKNOWN, hint)) flags.add(Flag.BINARY_NAMED_TEXT);
        return ReadMessage.onlyFlagged(Kind.UNKNOWN, flags.toArray(Flag[]::new));
    }

    /** Reads what came packed in another message; null when it is of no kind that is read. */
    private @Nullable ReadMessage inside(byte[] bytes, String name, String type, Allowance allowance) {
        if (bytes.length == 0) return null;
        var hint = new Hint(name, type);
        byte[] beginning = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, Kinds.SAMPLE));
        Kind kind =
                type.equals("message/rfc822") || type.equals("message/global") ? Kind.MAIL : Kinds.of(beginning, hint);
        if (kind == Kind.UNKNOWN) {
            return Kinds.disguised(kind, hint) ? ReadMessage.onlyFlagged(kind, Flag.BINARY_NAMED_TEXT) : null;
        }
        if (!allowance.mayGoDeeper()) return ReadMessage.onlyFlagged(kind, Flag.TOO_DEEP);
        if (allowance.outOfTime()) return ReadMessage.onlyFlagged(kind, Flag.TOO_SLOW);
        try {
            return read(kind, new ByteArrayInputStream(bytes), hint, null, allowance.deeper());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return ReadMessage.onlyFlagged(kind, Flag.READING_FAILED);
        }
    }
}
