package org.safepassage.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Opens notes: per C2SP signed-note, a text is to be ignored unless a known key has signed it. */
final class SignedNote {
    /** Em dash and space begin every signature line. */
    static final String DASH = "\u2014 ";

    private static final int MOST_SIGNATURES = 100;

    private SignedNote() {}

    /** The text of the note, its last newline included. */
    static String open(String note, VerifierKey key) throws ForgedNote {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new ForgedNote("it is not a signed note");
        }
        String text = note.substring(0, blank + 1);
        String[] lines = note.substring(blank + 2).split("\n", -1);
        if (lines.length - 1 > MOST_SIGNATURES) {
            throw new ForgedNote("it has more than " + MOST_SIGNATURES + " signatures");
        }
        boolean signed = false;
        for (String line : Arrays.copyOf(lines, lines.length - 1)) {
            signed |= signedBy(key, text, line);
        }
        if (!signed) {
            throw new ForgedNote("the key " + key.name() + " has not signed it");
        }
        return text;
    }

    private static boolean signedBy(VerifierKey key, String text, String line) throws ForgedNote {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !line.startsWith(DASH) || parts[1].isEmpty()) {
            throw new ForgedNote("a signature line is malformed");
        }
        byte[] identified;
        try {
            identified = StrictBase64.decode(parts[2]);
        } catch (IllegalArgumentException e) {
            throw new ForgedNote("a signature line is malformed", e);
        }
        if (identified.length <= Integer.BYTES) {
            throw new ForgedNote("a signature is too short");
        }
        if (!parts[1].equals(key.name()) || ByteBuffer.wrap(identified).getInt() != key.id()) {
            return false;
        }
        if (!key.signed(text, Arrays.copyOfRange(identified, Integer.BYTES, identified.length))) {
            throw new ForgedNote("the signature of " + key.name() + " does not fit the text");
        }
        return true;
    }
}
