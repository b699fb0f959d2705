package org.safepassage.linkage.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.safepassage.linkage.store.Bytes;
import org.safepassage.linkage.store.Home;
import org.safepassage.linkage.store.Ints;

/** The distinct values of a column. Code 0 is the missing value. Not safe for writing by several threads. */
public final class Dictionary {
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private static final String MISSING_STARTS = "nNuU#";

    private Bytes bytes;
    private Ints starts;
    private Ints counts;
    /* The hash in the upper half, the code in the lower; 0 is free. */
    private long[] slots = new long[1 << 9];
    private int size = 1;

    Dictionary(Home home) {
        bytes = home.bytes(1 << 12);
        starts = home.ints(1 << 8);
        counts = home.ints(1 << 8);
    }

    /** How many codes there are, the missing value included. */
    public int size() {
        return size;
    }

    /** How many rows carry the code. */
    public int count(int code) {
        return counts.get(code);
    }

    /** The code of the bytes between two places; a new one when they are new. Counts one row. */
    int code(byte[] from, int start, int end) {
        if (isMissing(from, start, end)) {
            counts.set(0, counts.get(0) + 1);
            return 0;
        }
        int hash = hash(from, start, end);
        int at = hash & slots.length - 1;
        while (slots[at] != 0) {
            int code = (int) slots[at];
            if ((int) (slots[at] >>> 32) == hash && same(code, from, start, end)) {
                counts.set(code, counts.get(code) + 1);
                return code;
            }
            at = at + 1 & slots.length - 1;
        }
        return add(from, start, end, hash);
    }

    /** The value; bytes that are no UTF-8 are read as Windows-1252. Empty for the missing value. */
    public String text(int code) {
        if (code == 0) {
            return "";
        }
        return text(copy(code));
    }

    /** The value in UTF-8. */
    public byte[] bytes(int code) {
        if (code == 0) {
            return new byte[0];
        }
        byte[] value = copy(code);
        return plain(value) ? value : text(value).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] copy(int code) {
        return bytes.copy(starts.get(code), starts.get(code + 1));
    }

    private static String text(byte[] value) {
        if (plain(value)) {
            return new String(value, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
        } catch (CharacterCodingException e) {
            return FALLBACK.decode(ByteBuffer.wrap(value)).toString();
        }
    }

    private static boolean plain(byte[] value) {
        for (byte one : value) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    /** Once all values are known: no new one can be found a code for any more. */
    void trim() {
        slots = new long[0];
        starts = starts.sized(size + 1);
        counts = counts.sized(size);
    }

    private int add(byte[] from, int start, int end, int hash) {
        int length = end - start;
        if (size + 2 > starts.length()) {
            starts = starts.sized(starts.length() * 2);
            counts = counts.sized(counts.length() * 2);
        }
        int used = starts.get(size);
        if ((long) used + length > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException(
                    "one column has more than 2 GiB of different values: this is no list of people");
        }
        if (used + length > bytes.length()) {
            bytes = bytes.sized((int) Math.max(used + length, Math.min(Integer.MAX_VALUE - 8L, bytes.length() * 2L)));
        }
        bytes.put(used, from, start, end);
        int code = size++;
        starts.set(size, used + length);
        counts.set(code, 1);
        if (size * 2 > slots.length) {
            grow();
        }
        put((long) hash << 32 | code);
        return code;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long slot : old) {
            if (slot != 0) {
                put(slot);
            }
        }
    }

    private void put(long slot) {
        int at = (int) (slot >>> 32) & slots.length - 1;
        while (slots[at] != 0) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = slot;
    }

    private boolean same(int code, byte[] from, int start, int end) {
        int at = starts.get(code);
        return starts.get(code + 1) - at == end - start && bytes.same(at, from, start, end);
    }

    private static int hash(byte[] from, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + from[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private static boolean isMissing(byte[] from, int start, int end) {
        int length = end - start;
        if (length == 0) {
            return true;
        }
        if (length == 1) {
            return from[start] == '-' || from[start] == '?';
        }
        if (length > 7 || MISSING_STARTS.indexOf(from[start]) < 0) {
            return false;
        }
        return switch (new String(from, start, length, StandardCharsets.US_ASCII).toLowerCase(java.util.Locale.ROOT)) {
            case "na", "n/a", "nan", "null", "none", "unknown", "#n/a" -> true;
            default -> false;
        };
    }
}
