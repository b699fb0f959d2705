package org.safepassage.service.intake.reading.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.Hint;
import org.safepassage.service.intake.reading.Kind;

/**
 * Cuts an mbox into its messages in one pass, remembering only where each begins and ends. A message's raw bytes are those
 * after its From_ line up to the next one, without the one empty line that mbox puts between; lines quoted with ">From "
 * stay quoted, since which quoting was used cannot be told.
 */
final class Mbox implements AutoCloseable {
    private static final int LINE = 1024;
    private static final Pattern FROM =
            Pattern.compile("From \\S.*\\b\\d{1,2}:\\d{2}.*\\d{4}.*|From .*@.*|From - .*|From MAILER-DAEMON.*");

    private final Path path;
    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int filled;
    private int next;
    private long place;
    private int number;
    private boolean started;
    private boolean failed;
    private long nextStart;

    private Mbox(Path path, InputStream in) {
        this.path = path;
        this.in = in;
    }

    static Mbox open(Path path) throws IOException {
        return new Mbox(path, new BufferedInputStream(Files.newInputStream(path), 1));
    }

    Optional<SourceItem> next() {
        if (failed) return Optional.empty();
        try {
            if (!started && !begin()) return Optional.empty();
            return nextStart < 0 ? Optional.empty() : Optional.of(message());
        } catch (IOException e) {
            failed = true;
            return Optional.of(item(nextStart, Math.max(nextStart, place), Set.of(Flag.UNREADABLE_FILE)));
        }
    }

    private boolean begin() throws IOException {
        started = true;
        nextStart = 0;
        var line = new Line();
        while (line.read()) {
            if (line.from()) {
                nextStart = place;
                return true;
            }
        }
        return false;
    }

    /** Goes to the next From_ line after an empty line. */
    private SourceItem message() throws IOException {
        long start = nextStart;
        var line = new Line();
        boolean blankBefore = false;
        int blankLength = 0;
        while (true) {
            long lineStart = place;
            if (!line.read()) {
                nextStart = -1;
                Set<Flag> flags = line.cutOff() ? EnumSet.of(Flag.TRUNCATED) : EnumSet.noneOf(Flag.class);
                return item(start, lineStart - (blankBefore ? blankLength : 0), flags);
            }
            if (line.from() && (blankBefore || lineStart == start || line.surelyFrom())) {
                nextStart = place;
                return item(start, lineStart - (blankBefore ? blankLength : 0), EnumSet.noneOf(Flag.class));
            }
            blankBefore = line.blank();
            blankLength = (int) line.length;
        }
    }

    private SourceItem item(long start, long end, Set<Flag> flags) {
        long length = Math.max(0, end - start);
        String source = path + "#" + ++number;
        if (length == 0) flags = EnumSet.of(Flag.EMPTY);
        return new SourceItem(
                source, Kind.MAIL, length, Hint.named(source), flags, () -> Slice.of(path, start, length));
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beginning of the current line; the rest of a long one is passed over. */
    private final class Line {
        private final byte[] start = new byte[LINE];
        private int kept;
        private long length;
        private boolean wholeLine = true;

        boolean read() throws IOException {
            kept = 0;
            length = 0;
            while (true) {
                if (next == filled) {
                    filled = in.read(buffer);
                    next = 0;
                    if (filled <= 0) {
                        filled = 0;
                        wholeLine &= length == 0;
                        return length > 0;
                    }
                }
                int end = next;
                while (end < filled && buffer[end] != '\n') end++;
                boolean whole = end < filled;
                int piece = (whole ? end + 1 : end) - next;
                int room = Math.min(piece, LINE - kept);
                System.arraycopy(buffer, next, start, kept, room);
                kept += room;
                next += piece;
                place += piece;
                length += piece;
                if (whole) return true;
            }
        }

        /** Whether the last line that was read ends without a line end. */
        boolean cutOff() {
            return !wholeLine;
        }

        boolean blank() {
            return length == 1 && start[0] == '\n' || length == 2 && start[0] == '\r' && start[1] == '\n';
        }

        boolean from() {
            if (kept < 6 || start[0] != 'F' || start[1] != 'r' || start[2] != 'o' || start[3] != 'm' || start[4] != ' ')
                return false;
            return FROM.matcher(text()).matches();
        }

        /** A full From_ line with a date is believed even where the empty line before it is missing. */
        boolean surelyFrom() {
            return SURE.matcher(text()).matches();
        }

        private String text() {
            return new String(start, 0, kept, StandardCharsets.ISO_8859_1).stripTrailing();
        }
    }

    private static final Pattern SURE = Pattern.compile(
            "From \\S+\\s+(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\s+\\d{1,2}\\s+\\d{1,2}:\\d{2}(:\\d{2})?\\s.{0,12}\\d{4}.{0,12}");
}
