package org.safepassage.service.intake.reading.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * For an attachment whose encoding is broken or in doubt: tries the ways in which mail programs would read it, and takes
 * the one that yields a whole file of a known kind. Where none does, the first reading stands.
 */
final class SecondLook {
    private static final Pattern NOT_BASE64 = Pattern.compile("[^A-Za-z0-9+/]");
    private static final Pattern NOT_BASE64_NOR_PAD = Pattern.compile("[^A-Za-z0-9+/=]");
    private static final Pattern FILE_START =
            Pattern.compile("(?m)^(UEsD|JVBE|iVBO|/9j/|R0lG|TVqQ|0M8R|UmFy|e1xy|H4sI)");

    /** Ways to bring broken base64 into order; an equals sign that is left ends a group. */
    private static final List<UnaryOperator<String>> BASE64 = List.of(
            text -> NOT_BASE64.matcher(text).replaceAll(""),
            text -> NOT_BASE64_NOR_PAD.matcher(text).replaceAll(""),
            text -> text.indexOf('=') < 0 ? "" : text.substring(0, text.indexOf('=')),
            text -> text.strip().split("\n\\s*\n", 2)[0],
            SecondLook::fromFileStart,
            text -> eachLine(text, line -> line.substring(0, line.length() / 4 * 4)),
            text -> eachLine(text, line -> line + "="),
            text -> NOT_BASE64_NOR_PAD.matcher(text).replaceAll("").replace('=', 'A'),
            SecondLook::padWithinGroups,
            text -> text.lines()
                    .map(line -> line.replaceFirst("[^A-Za-z0-9+/].*", ""))
                    .collect(Collectors.joining()));

    /** Ways in which junk gets between the escapes of quoted-printable. */
    private static final List<UnaryOperator<String>> QUOTED = List.of(
            text -> text,
            text -> text.replaceAll("=(?![0-9A-F]{2}|\\r?\\n)", ""),
            text -> text.replaceAll("=(?![0-9A-F]{2}|\\r?\\n)[^\\r\\n]", ""),
            text -> text.replaceAll("=(?![0-9A-F]{2}|\\r?\\n)[^\\r\\n]{2}", ""),
            text -> text.replaceAll("=[a-f]", ""),
            text -> text.replaceAll("=0(=[0-9A-F]{2}|[^\\r\\n])", "$1"),
            text -> text.replaceAll("=[0-9A-F][a-f]", ""));

    private final byte[] raw;
    private final int most;
    private byte[] best;
    private Wholeness reached;

    private SecondLook(byte[] raw, byte[] first, int most) {
        this.raw = raw;
        this.most = most;
        this.best = first;
        this.reached = Wholeness.of(first);
    }

    /**
     * @param raw the body as it stood in the mail
     * @param first what the first reading made of it
     * @param most bytes that unpacking may yield
     */
    static Optional<byte[]> at(byte[] raw, byte[] first, int most) {
        var look = new SecondLook(raw, first, most);
        look.run();
        return look.best == first ? Optional.empty() : Optional.of(look.best);
    }

    private void run() {
        if (reached == Wholeness.WHOLE) return;
        String text = beforeDashes(new String(raw, StandardCharsets.ISO_8859_1));
        for (var way : BASE64) if (tried(base64(way.apply(text)))) return;
        if (text.indexOf('=') >= 0) {
            for (var way : QUOTED) if (tried(quoted(way.apply(text)))) return;
        }
        for (PackedInText.Packed file : PackedInText.unpack(raw).files()) if (tried(file.bytes())) return;
        for (PackedInText.Packed file : PackedInText.unpack(
                        ("begin 644 file\n" + text).getBytes(StandardCharsets.ISO_8859_1))
                .files()) if (tried(file.bytes())) return;
        if (text.contains("BinHex")) tried(BinHex.data(text));
    }

    private boolean tried(byte[] candidate) {
        Wholeness now = Wholeness.of(candidate);
        if (now.compareTo(reached) > 0) {
            best = candidate;
            reached = now;
        }
        boolean packed = candidate.length > 20 && (candidate[0] & 0xff) == 0x1f && (candidate[1] & 0xff) == 0x8b;
        if (packed && reached != Wholeness.WHOLE) tried(unpacked(candidate));
        return reached == Wholeness.WHOLE;
    }

    private byte[] unpacked(byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(most);
            boolean whole = Wholeness.of(bytes) == Wholeness.WHOLE;
            return whole ? bytes : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static String beforeDashes(String text) {
        int dashes = text.startsWith("--") ? 0 : text.indexOf("\n--");
        return dashes > 0 ? text.substring(0, dashes + 1) : text;
    }

    private static String fromFileStart(String text) {
        var start = FILE_START.matcher(text);
        return start.find() ? text.substring(start.start()) : "";
    }

    private static String eachLine(String text, UnaryOperator<String> way) {
        return text.lines()
                .map(line -> way.apply(NOT_BASE64.matcher(line).replaceAll("")))
                .collect(Collectors.joining());
    }

    /** Groups of four in which the padding stands at the wrong place. */
    private static String padWithinGroups(String text) {
        String letters = NOT_BASE64_NOR_PAD.matcher(text).replaceAll("");
        var groups = new ArrayList<String>();
        for (int i = 0; i < letters.length(); i += 4) {
            String group = letters.substring(i, Math.min(letters.length(), i + 4));
            groups.add(group.indexOf('=') < 0 ? group : group.replace("=", "") + "=");
        }
        return String.join("", groups);
    }

    private static byte[] base64(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        var held = new Held(bytes.length);
        var decoder = new Base64Decoder(held);
        decoder.take(bytes, 0, bytes.length);
        decoder.end();
        return held.bytes();
    }

    private static byte[] quoted(String text) {
        var held = new Held(text.length() + 2);
        var decoder = new QuotedPrintableDecoder(held);
        for (String line : text.split("(?<=\n)")) {
            byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
            decoder.take(bytes, 0, bytes.length);
        }
        decoder.end();
        return held.bytes();
    }
}
