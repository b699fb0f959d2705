package org.safepassage.service.intake.reading.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Files that were packed into the text itself, before there was MIME and since: uuencode and yEnc. */
final class PackedInText {
    private static final Pattern UU_BEGIN = Pattern.compile("begin [0-7]{3,4} (\\S.*)");
    private static final Pattern Y_BEGIN = Pattern.compile("=ybegin .*?name=(.*)");

    record Packed(String name, byte[] bytes) {}

    /** @param rest the text without the files */
    record Unpacked(List<Packed> files, byte[] rest) {}

    private final byte[] text;
    private final List<Packed> files = new ArrayList<>();
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private int at;

    private PackedInText(byte[] text) {
        this.text = text;
    }

    static Unpacked unpack(byte[] text) {
        if (!mayHold(text)) return new Unpacked(List.of(), text);
        var unpacking = new PackedInText(text);
        unpacking.run();
        return unpacking.files.isEmpty()
                ? new Unpacked(List.of(), text)
                : new Unpacked(unpacking.files, unpacking.rest.toByteArray());
    }

    private static boolean mayHold(byte[] text) {
        for (int i = 0; i + 10 < text.length; i++) {
            boolean lineStart = i == 0 || text[i - 1] == '\n' || text[i - 1] == '\r';
            if (!lineStart) continue;
            if (starts(text, i, "begin ") && text[i + 6] >= '0' && text[i + 6] <= '7') return true;
            if (starts(text, i, "=ybegin ")) return true;
        }
        return false;
    }

    private static boolean starts(byte[] text, int at, String with) {
        for (int i = 0; i < with.length(); i++) if (text[at + i] != with.charAt(i)) return false;
        return true;
    }

    private void run() {
        while (at < text.length) {
            int start = at;
            String line = line();
            var uu = UU_BEGIN.matcher(line);
            var y = Y_BEGIN.matcher(line);
            boolean taken = uu.matches() && uuencoded(uu.group(1)) || y.matches() && yencoded(y.group(1));
            if (!taken) {
                at = start;
                line();
                rest.write(text, start, at - start);
            }
        }
    }

    /** The next line without its end; {@code at} is moved past it. */
    private String line() {
        int start = at;
        while (at < text.length && text[at] != '\n') at++;
        int end = at;
        if (at < text.length) at++;
        if (end > start && text[end - 1] == '\r') end--;
        return new String(text, start, end - start, StandardCharsets.ISO_8859_1);
    }

    private boolean uuencoded(String name) {
        var out = new ByteArrayOutputStream();
        int lines = 0;
        while (at < text.length) {
            int before = at;
            String line = line();
            if (line.equals("end") || line.stripTrailing().equals("end") && lines > 0) break;
            if (line.isBlank() || line.equals("`")) continue;
            if (!uuLine(line, out)) {
                if (lines == 0) return false;
                at = before;
                break;
            }
            lines++;
        }
        if (lines == 0) return false;
        files.add(new Packed(HeaderText.decode(name.strip()), out.toByteArray()));
        return true;
    }

    private static boolean uuLine(String line, ByteArrayOutputStream out) {
        int count = (line.charAt(0) - 32) & 63;
        int letters = (count + 2) / 3 * 4;
        if (count == 0 || line.length() - 1 > letters + 4 || line.length() - 1 < (count * 4 + 2) / 3 - 3) return false;
        for (int i = 0; i < line.length(); i++) if (line.charAt(i) < ' ' || line.charAt(i) > 'a') return false;
        int written = 0;
        for (int i = 1; written < count; i += 4) {
            int group = six(line, i) << 18 | six(line, i + 1) << 12 | six(line, i + 2) << 6 | six(line, i + 3);
            for (int shift = 16; shift >= 0 && written < count; shift -= 8, written++) out.write(group >> shift);
        }
        return true;
    }

    private static int six(String line, int at) {
        return at < line.length() ? (line.charAt(at) - 32) & 63 : 0;
    }

    private boolean yencoded(String name) {
        var out = new ByteArrayOutputStream();
        while (at < text.length) {
            String line = line();
            if (line.startsWith("=yend")) break;
            if (line.startsWith("=ypart ")) continue;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == '=' && i + 1 < line.length()) out.write(line.charAt(++i) - 64 - 42);
                else out.write(c - 42);
            }
        }
        files.add(new Packed(HeaderText.decode(name.strip()), out.toByteArray()));
        return true;
    }
}
