package org.safepassage.service.intake.reading.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safepassage.service.intake.reading.Allowance;

/** A multipart that is being read: its boundaries, and what stands outside its parts. */
final class Multipart {
    enum Mark {
        NONE,
        OPENING,
        CLOSING
    }

    /** Which of the alternatives of which multipart/alternative a text is; {@code within} is null when of none. */
    record Choice(@org.jspecify.annotations.Nullable Multipart within, int which) {}

    private static final byte[] NONE = new byte[0];

    private final PartType type;
    private final String place;
    private final List<byte[]> boundaries;
    private final Held outside;
    private int children;
    private boolean closed;
    private byte[] suspect = NONE;

    Multipart(PartType type, String place, Allowance allowance) {
        this.type = type;
        this.place = place;
        this.boundaries = new ArrayList<>(type.boundaries());
        this.outside = new Held(Math.min(64 * 1024, allowance.limits().textBytes()));
    }

    static Choice choice(List<Multipart> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Multipart multipart = open.get(i);
            if (multipart.type.type().equals("multipart/alternative")) return new Choice(multipart, multipart.children);
        }
        return new Choice(null, 0);
    }

    Mark mark(byte[] bytes, int start, int length) {
        return matches(boundaries, bytes, start, length);
    }

    static Mark matches(List<byte[]> boundaries, byte[] bytes, int start, int length) {
        int end = start + length;
        while (end > start && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t')) end--;
        Mark best = Mark.NONE;
        for (byte[] boundary : boundaries) {
            int after = start + 2 + boundary.length;
            if (after > end || !Arrays.equals(boundary, 0, boundary.length, bytes, start + 2, after)) continue;
            if (after == end) return Mark.OPENING;
            boolean dashes = after + 2 <= end && bytes[after] == '-' && bytes[after + 1] == '-';
            if (dashes && (after + 2 == end || !boundaryLetter(bytes[after + 2]))) best = Mark.CLOSING;
            else if (!boundaryLetter(bytes[after]) && best == Mark.NONE) best = Mark.OPENING;
        }
        return best;
    }

    private static boolean boundaryLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || "'()+_,-./:=?".indexOf(b) >= 0;
    }

    /** Takes a line outside the parts. */
    void between(byte[] bytes, int start, int text, int length) {
        if (closed) return;
        outside.take(bytes, start, length);
        boolean dashes = children == 0 && text > 2 && bytes[start] == '-' && bytes[start + 1] == '-';
        suspect = dashes ? Arrays.copyOfRange(bytes, start + 2, start + text) : NONE;
    }

    /** Whether this line is a part's header under a line that could be a boundary, while no stated one was seen yet. */
    boolean adoptsMark(byte[] bytes, int start, int length) {
        if (suspect.length == 0 || closed || HeaderBlock.colon(bytes, start, length) < 0) return false;
        String line = new String(bytes, start, Math.min(length, 8), StandardCharsets.ISO_8859_1);
        if (!line.equalsIgnoreCase("content-")) return false;
        boundaries.add(suspect);
        suspect = NONE;
        return true;
    }

    String nextPlace() {
        children++;
        return place.isEmpty() ? Integer.toString(children) : place + "." + children;
    }

    int children() {
        return children;
    }

    boolean digest() {
        return type.type().equals("multipart/digest");
    }

    void close() {
        closed = true;
    }

    boolean closed() {
        return closed;
    }

    PartType type() {
        return type;
    }

    String place() {
        return place.isEmpty() ? "1" : place;
    }

    Held outside() {
        return outside;
    }
}
