package org.safepassage.service.intake.reading.words;

/** Counts what is and is not UTF-8 in some bytes, without decoding them. */
final class Utf8Check {
    private Utf8Check() {}

    /** Bytes that cannot stand where they stand; a character cut off by the end counts as none. */
    static int errors(byte[] bytes) {
        return count(bytes, true);
    }

    /** Well-formed characters of more than one byte. */
    static int characters(byte[] bytes) {
        return count(bytes, false);
    }

    private static int count(byte[] bytes, boolean errors) {
        int bad = 0;
        int good = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i];
            if (b >= 0) continue;
            int more = following(b & 0xff);
            int have = 0;
            while (have < more && i + 1 + have < bytes.length && (bytes[i + 1 + have] & 0xc0) == 0x80) have++;
            if (more > 0 && have == more && !surrogateOrOverlong(bytes, i)) good++;
            else if (more <= 0 || have < more && i + 1 + have < bytes.length || have == more) bad++;
            i += have;
        }
        return errors ? bad : good;
    }

    private static int following(int first) {
        if (first >= 0xc2 && first <= 0xdf) return 1;
        if (first >= 0xe0 && first <= 0xef) return 2;
        if (first >= 0xf0 && first <= 0xf4) return 3;
        return 0;
    }

    private static boolean surrogateOrOverlong(byte[] bytes, int i) {
        int first = bytes[i] & 0xff;
        int second = bytes[i + 1] & 0xff;
        return first == 0xe0 && second < 0xa0
                || first == 0xed && second > 0x9f
                || first == 0xf0 && second < 0x90
                || first == 0xf4 && second > 0x8f;
    }
}
