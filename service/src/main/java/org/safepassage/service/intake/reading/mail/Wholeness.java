package org.safepassage.service.intake.reading.mail;

import java.nio.charset.StandardCharsets;

/** How far some bytes are a file of a known kind: the proof that a broken encoding was read the right way. */
enum Wholeness {
    UNKNOWN,
    /** They begin like a known kind. */
    BEGUN,
    /** They begin and end like it, and nothing is left over. */
    WHOLE;

    static Wholeness of(byte[] b) {
        if (starts(b, "PK\3\4")) return zipEnds(b) ? WHOLE : BEGUN;
        if (starts(b, "%PDF-")) return holds(b, "%%EOF", b.length - 64) ? WHOLE : BEGUN;
        if (starts(b, "\u0089PNG\r\n")) return holds(b, "IEND", b.length - 8) ? WHOLE : BEGUN;
        if (starts(b, "\u00ff\u00d8\u00ff")) return ends(b, 0xff, 0xd9) ? WHOLE : BEGUN;
        if (starts(b, "GIF8")) return b[b.length - 1] == ';' ? WHOLE : BEGUN;
        if (starts(b, "\u00d0\u00cf\u0011\u00e0")) return b.length % 512 == 0 ? WHOLE : BEGUN;
        if (starts(b, "{\\rtf")) return holds(b, "}", b.length - 4) ? WHOLE : BEGUN;
        boolean begun =
                starts(b, "\u001f\u008b\u0008") || starts(b, "MZ") || starts(b, "Rar!") || starts(b, "7z\u00bc\u00af");
        return begun ? BEGUN : UNKNOWN;
    }

    /** The end of central directory stands at the very end and points back to where the directory is. */
    private static boolean zipEnds(byte[] b) {
        for (int at = b.length - 22; at >= Math.max(0, b.length - 22 - 0xffff); at--) {
            if (b[at] != 'P' || b[at + 1] != 'K' || b[at + 2] != 5 || b[at + 3] != 6) continue;
            boolean endsHere = at + 22 + two(b, at + 20) == b.length;
            return endsHere && four(b, at + 12) + four(b, at + 16) == at;
        }
        return false;
    }

    private static int two(byte[] b, int at) {
        return b[at] & 0xff | (b[at + 1] & 0xff) << 8;
    }

    private static long four(byte[] b, int at) {
        return two(b, at) | (long) two(b, at + 2) << 16;
    }

    private static boolean starts(byte[] b, String with) {
        if (b.length < with.length()) return false;
        for (int i = 0; i < with.length(); i++) if ((b[i] & 0xff) != with.charAt(i)) return false;
        return true;
    }

    private static boolean ends(byte[] b, int beforeLast, int last) {
        return b.length > 4 && (b[b.length - 2] & 0xff) == beforeLast && (b[b.length - 1] & 0xff) == last;
    }

    private static boolean holds(byte[] b, String mark, int from) {
        int start = Math.max(0, from);
        return new String(b, start, b.length - start, StandardCharsets.ISO_8859_1).contains(mark);
    }
}
