package org.safepassage.service.intake.reading.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.Limits;

/**
 * Collects the header lines of one part. A line that is no header is taken for a continuation that lost its indent when
 * it looks like one, passed over when headers follow it, and taken for the start of the body otherwise.
 */
final class HeaderBlock {
    private final Limits limits;
    private final List<HeaderField> fields = new ArrayList<>();
    private final List<byte[]> strangers = new ArrayList<>();
    private @Nullable String name;
    private final StringBuilder value = new StringBuilder();
    private int size;
    private int lines;
    private boolean broken;
    private boolean full;
    private boolean skippedBlank;

    HeaderBlock(Limits limits) {
        this.limits = limits;
    }

    /** Takes one line with its end; false once the block holds no more and the line must go to the body. */
    boolean take(byte[] bytes, int start, int length) {
        int end = start + length;
        while (start < end
                && (bytes[start] == '\r' || bytes[start] == 0x0b)
                && start + 1 < end
                && bytes[start + 1] != '\n') start++;
        int cut = strayReturn(bytes, start, end);
        if (cut < 0) return takeLine(bytes, start, end - start);
        broken = true;
        return takeLine(bytes, start, cut - start) && take(bytes, cut + 1, end - cut - 1);
    }

    /** A carriage return within a line, before what looks like a further header. */
    private static int strayReturn(byte[] bytes, int start, int end) {
        for (int i = start + 1; i + 2 < end; i++) {
            if (bytes[i] == '\r'
                    && bytes[i + 1] != '\r'
                    && bytes[i + 1] != '\n'
                    && colon(bytes, i + 1, end - i - 1) > 0) return i;
        }
        return -1;
    }

    /** Whether a header was begun that says nothing yet, so that a blank-looking line can be its fold. */
    boolean expectsMore() {
        if (name == null) return false;
        String said = value.toString().strip();
        return said.isEmpty() || said.endsWith(";");
    }

    private boolean takeLine(byte[] bytes, int start, int length) {
        size += length;
        if (size > limits.headerBytes() || ++lines > limits.headerLines()) {
            full = true;
            broken = true;
            return false;
        }
        if (bytes[start] == ' ' || bytes[start] == '\t') {
            if (strangers.isEmpty()) value.append(text(bytes, start, length));
            return true;
        }
        int colon = colon(bytes, start, length);
        if (colon > 0) {
            begin(bytes, start, length, colon);
            return true;
        }
        return stranger(bytes, start, length);
    }

    private void begin(byte[] bytes, int start, int length, int colon) {
        finishField();
        if (!strangers.isEmpty()) strangers.clear();
        int nameEnd = colon;
        while (nameEnd > 0 && bytes[start + nameEnd - 1] <= ' ') nameEnd--;
        name = new String(bytes, start, nameEnd, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        value.append(text(bytes, start + colon + 1, length - colon - 1));
    }

    private boolean stranger(byte[] bytes, int start, int length) {
        if (name != null && strangers.isEmpty() && continues(bytes, start, length)) {
            broken = true;
            value.append(' ').append(text(bytes, start, length));
            return true;
        }
        boolean envelope =
                lines == 1 && (starts(bytes, start, length, "From ") || starts(bytes, start, length, ">From "));
        if (!envelope) {
            broken = true;
            strangers.add(java.util.Arrays.copyOfRange(bytes, start, start + length));
            return strangers.size() < 30;
        }
        return true;
    }

    private boolean continues(byte[] bytes, int start, int length) {
        String line = text(bytes, start, length).strip();
        String before = value.toString().strip();
        boolean structured = name != null && name.startsWith("content-");
        return before.endsWith(";") && line.contains("=")
                || structured && line.matches("(?i)(boundary|name|filename|charset)[*0-9]*\\s*=.*");
    }

    private static boolean starts(byte[] bytes, int start, int length, String with) {
        if (length < with.length()) return false;
        for (int i = 0; i < with.length(); i++) if (bytes[start + i] != with.charAt(i)) return false;
        return true;
    }

    /** Where the colon after a header's name stands, or -1 when this is no header. */
    static int colon(byte[] bytes, int start, int length) {
        for (int i = 0; i < length && i < 128; i++) {
            byte b = bytes[start + i];
            if (b == ':') return i == 0 ? -1 : i;
            if (b > ' ' && b < 127) continue;
            boolean onlySpaceBeforeColon = (b == ' ' || b == '\t') && i > 0;
            if (!onlySpaceBeforeColon) return -1;
            int j = i;
            while (j < length && (bytes[start + j] == ' ' || bytes[start + j] == '\t')) j++;
            return j < length && bytes[start + j] == ':' ? j : -1;
        }
        return -1;
    }

    private static String text(byte[] bytes, int start, int length) {
        int end = start + length;
        while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) end--;
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private void finishField() {
        if (name != null) fields.add(new HeaderField(name, value.toString().strip()));
        name = null;
        value.setLength(0);
    }

    /** Ends the block. Lines that turned out to be the body are in {@link #bodyLines()}. */
    Headers finish() {
        finishField();
        return new Headers(List.copyOf(fields), broken);
    }

    List<byte[]> bodyLines() {
        return strangers;
    }

    boolean isEmpty() {
        return fields.isEmpty() && name == null && strangers.isEmpty();
    }

    /** Called for a blank line where headers should begin: one such line may be an accident. */
    boolean skipBlank() {
        boolean first = !skippedBlank;
        skippedBlank = true;
        return first;
    }

    /** Whether the block began with a blank line and no header was seen since. */
    boolean skippedBlank() {
        return skippedBlank && isEmpty();
    }

    boolean full() {
        return full;
    }
}
