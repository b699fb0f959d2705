package org.safepassage.ledger.note;

import java.util.regex.Pattern;
import org.safepassage.ledger.tree.Hash;

/**
 * What a log says of itself: its origin, how many leaves it has, and the root over them; per C2SP tlog-checkpoint.
 *
 * @param origin unique name of the log, such as {@code safe-passage/afghanistan-2021}; also the name of its key
 * @param size   number of leaves
 * @param root   of the tree of that size
 */
public record Checkpoint(String origin, long size, Hash root) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    public Checkpoint {
        KeyName.check(origin);
        if (size < 0) {
            throw new IllegalArgumentException("a log cannot have " + size + " leaves");
        }
    }

    /** The signed note, ready to be stored or given away. */
    public String sign(NoteSigner signer) {
        if (!signer.name().equals(origin)) {
            throw new IllegalArgumentException("the key " + signer.name() + " may not sign for the log " + origin);
        }
        return signer.sign(origin + "\n" + size + "\n" + root.base64() + "\n");
    }

    /** The checkpoint in a signed note of the log whose key this is. */
    public static Checkpoint open(String note, VerifierKey key) throws ForgedNote {
        String[] lines = SignedNote.open(note, key).split("\n", -1);
        if (lines.length != 4 || !SIZE.matcher(lines[1]).matches()) {
            throw new ForgedNote("its text is not an origin, a size and a root");
        }
        if (!lines[0].equals(key.name())) {
            throw new ForgedNote("it speaks for the log " + lines[0] + " but is signed by " + key.name());
        }
        try {
            return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.of(StrictBase64.decode(lines[2])));
        } catch (IllegalArgumentException e) {
            throw new ForgedNote("its size or root is malformed", e);
        }
    }
}
