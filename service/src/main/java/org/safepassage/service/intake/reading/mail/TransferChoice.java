package org.safepassage.service.intake.reading.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Which transfer encoding a body is really in: what the headers say, checked against how the body begins. */
enum TransferChoice {
    PLAIN,
    QUOTED,
    BASE64,
    UUENCODE;

    /** Bytes of a body that are looked at before choosing. */
    static final int SAMPLE = 1024;

    /** What one header says, or null when it says nothing that is known. */
    static @org.jspecify.annotations.Nullable TransferChoice stated(String header) {
        String word = Parameters.withoutComments(header)
                .replaceAll("[\\s\"'<>,.]", "")
                .toLowerCase(Locale.ROOT);
        int end = word.indexOf(';');
        if (end >= 0) word = word.substring(0, end);
        return switch (word) {
            case "base64", "base-64", "b64", "b", "x-base64" -> BASE64;
            case "quoted-printable", "quotedprintable", "qp", "q", "quoted-printeable", "quoted_printable" -> QUOTED;
            case "x-uuencode", "uuencode", "x-uue", "uue", "x-uu", "uu" -> UUENCODE;
            case "7bit", "8bit", "binary", "7-bit", "8-bit", "7bits", "8bits", "none", "raw", "identity" -> PLAIN;
            default -> null;
        };
    }

    /**
     * @param stated what the headers say, in order; none or several are possible
     * @param text whether the part says that it is text
     */
    static TransferChoice of(List<TransferChoice> stated, boolean text, byte[] sample, int length) {
        boolean base64 = looksBase64(sample, length);
        if (stated.contains(BASE64)) {
            if (base64 || stated.size() > 1 && !stated.contains(QUOTED) && !looksPlain(sample, length)) return BASE64;
            if (stated.contains(QUOTED)) return QUOTED;
            return looksPlain(sample, length) ? PLAIN : BASE64;
        }
        if (base64 && !text && beginsLikeAFile(sample, length)) return BASE64;
        if (stated.contains(QUOTED)) return QUOTED;
        if (stated.contains(UUENCODE)) return UUENCODE;
        if (stated.isEmpty() && !text && looksUuencoded(sample, length)) return UUENCODE;
        return PLAIN;
    }

    private static boolean looksBase64(byte[] sample, int length) {
        int lines = 0;
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i < length && sample[i] != '\n') continue;
            boolean cut = i == length;
            if (i > start && !cut && !blank(sample, start, i)) {
                if (!onlyBase64(sample, start, i)) return false;
                lines++;
            }
            if (cut && i > start && !blank(sample, start, i)) {
                if (!onlyBase64(sample, start, i)) return false;
                if (lines == 0 && i - start < 8) return i - start >= 4;
                lines++;
            }
            start = i + 1;
        }
        return lines > 0;
    }

    private static boolean blank(byte[] sample, int start, int end) {
        for (int i = start; i < end; i++) if (sample[i] > ' ' || sample[i] < 0) return false;
        return true;
    }

    private static boolean onlyBase64(byte[] sample, int start, int end) {
        for (int i = start; i < end; i++) {
            byte b = sample[i];
            boolean data = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '+' || b == '/';
            if (!data && b != '=' && (b > ' ' || b < 0)) return false;
        }
        return true;
    }

    /** Real base64 with some junk still has hardly any words in it; plain text and raw binary do. */
    private static boolean looksPlain(byte[] sample, int length) {
        int strange = 0;
        int spaces = 0;
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < length; i++) {
            byte b = sample[i];
            if (b == ' ') spaces++;
            else if (b >= 'A' && b <= 'Z') capitals++;
            else if (b >= 'a' && b <= 'z') letters++;
            else if (b < 0 || b < ' ' && b != '\r' && b != '\n' && b != '\t') strange += 4;
            else if ((b < '0' || b > '9') && b > ' ' && b != '+' && b != '/' && b != '=') strange++;
        }
        letters += capitals;
        return length > 4 && (strange * 8 > length || spaces * 12 > length && capitals * 5 < letters);
    }

    /** Whether the base64 at the start of this sample decodes to the beginning of a known kind of file. */
    private static boolean beginsLikeAFile(byte[] sample, int length) {
        String start = new String(sample, 0, Math.min(length, 64), StandardCharsets.ISO_8859_1).replaceAll("\\s", "");
        return FILE_STARTS.stream().anyMatch(start::startsWith);
    }

    /** Zip, PDF, PNG, JPEG, GIF, EXE, OLE2, Rar, RTF, gzip, 7z, TIFF twice: as base64 of their first bytes. */
    private static final List<String> FILE_STARTS = List.of(
            "UEsDB", "JVBER", "iVBOR", "/9j/", "R0lGOD", "TVqQ", "TVoA", "0M8R4", "UmFyI", "e1xyd", "H4sI", "N3q8r",
            "SUkqA", "TU0AK");

    private static boolean looksUuencoded(byte[] sample, int length) {
        String start = new String(sample, 0, Math.min(length, 16), StandardCharsets.ISO_8859_1).stripLeading();
        return start.matches("(?s)begin [0-7]{3,4} .*");
    }
}
