package org.safepassage.ledger.verify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * What a checkpoint says.
 *
 * @param place where it was found
 */
record SignedRoot(String place, long size, byte[] root) {
    private static final int LINES = 3;
    private static final int ID = 4;

    /** Reads and checks a checkpoint; nothing in it is believed before a key fits. */
    static SignedRoot read(String place, byte[] file, List<LogKey> keys) throws ForgedCheckpoint {
        String note = text(place, file);
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0 || !note.endsWith("\n")) {
            throw new ForgedCheckpoint(place, "is not a signed checkpoint");
        }
        String body = note.substring(0, gap + 1);
        String[] signatures = note.substring(gap + 2).split("\n");
        String[] lines = body.split("\n", -1);
        if (lines.length != LINES + 1 || !lines[1].matches("0|[1-9][0-9]{0,18}")) {
            throw new ForgedCheckpoint(place, "is not an origin, a size and a root");
        }
        boolean signed = false;
        for (String line : signatures) {
            signed |= signedBy(place, keys, lines[0], body, line);
        }
        if (!signed) {
            throw new ForgedCheckpoint(place, "is not signed with a key of this log");
        }
        try {
            return new SignedRoot(place, Long.parseLong(lines[1]), root(place, lines[2]));
        } catch (NumberFormatException e) {
            throw new ForgedCheckpoint(place, "has a size beyond all counting");
        }
    }

    private static boolean signedBy(String place, List<LogKey> keys, String origin, String body, String line)
            throws ForgedCheckpoint {
        String[] parts = line.split(" ", -1);
        if (parts.length != LINES || !parts[0].equals("\u2014")) {
            throw new ForgedCheckpoint(place, "has a malformed signature line");
        }
        byte[] signature = base64(place, parts[2]);
        if (signature.length <= ID) {
            throw new ForgedCheckpoint(place, "has a signature that is too short");
        }
        int id = ByteBuffer.wrap(signature).getInt();
        for (LogKey key : keys) {
            // A key speaks for the log of its own name only.
            if (key.isNamed(parts[1], id) && key.name().equals(origin)) {
                byte[] rest = Arrays.copyOfRange(signature, ID, signature.length);
                if (key.signed(body.getBytes(StandardCharsets.UTF_8), rest)) {
                    return true;
                }
                throw new ForgedCheckpoint(place, "has a signature of " + origin + " that does not fit what it says");
            }
        }
        return false;
    }

    private static byte[] root(String place, String line) throws ForgedCheckpoint {
        byte[] root = base64(place, line);
        if (root.length != Sums.LENGTH) {
            throw new ForgedCheckpoint(place, "has a root that is not 32 bytes long");
        }
        return root;
    }

    private static byte[] base64(String place, String text) throws ForgedCheckpoint {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new ForgedCheckpoint(place, "has a line that is not base64");
        }
        throw new ForgedCheckpoint(place, "has base64 that is spelled in a second way");
    }

    private static String text(String place, byte[] file) throws ForgedCheckpoint {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ForgedCheckpoint(place, "is not text");
        }
    }
}
