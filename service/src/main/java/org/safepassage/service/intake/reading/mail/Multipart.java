package org.safepassage.service.intake.reading.mail;

import java.io.ByteArrayOutputStream;
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
    private final ByteArrayOutputStream outside = new ByteArrayOutputStream(0);
    private final int mostOutside;
    private int children;
    private boolean closed;
    private byte[] suspect = NONE;

    Multipart(PartType type, String place, Allowance allowance) {
        this.type = type;
        this.place = place;
        this.boundaries = new ArrayList<>(type.boundaries());
        this.mostOutside = allowance.heldLeft();
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
        if (children == 0 && outside.size() + length <= mostOutside) outside.write(bytes, start, length);
        boolean dashes = children == 0 && text > 2 && bytes[start] == '-' && bytes[start + 1] == '-';
        suspect = dashes ? Arrays.copyOfRange(bytes, start + 2, start + text) : NONE;
    }

    /** Whether this line is a part's header under a line that could be a boundary, while no stated one was seen yet. */
    boolean adoptsMark(byte[] bytes, int start, int length) {
        if (suspect.length == 0 || closed || HeaderBlock.colon(bytes, start, length) < 0) return false;
        String line = new String(bytes, start, Math.min(length, 8), StandardCharsets.ISO_8859_1);
        if (!line.equalsIgnoreCase("content-")) return false;
        adopt(suspect);
        suspect = NONE;
        return true;
    }

    /** Takes a line of dashes for a boundary, as a whole and up to its first space. */
    void adopt(byte[] boundary) {
        boundaries.add(boundary);
        for (int i = 1; i < boundary.length; i++) {
            if (boundary[i] != ' ' && boundary[i] != '\t') continue;
            boundaries.add(Arrays.copyOf(boundary, i));
            return;
        }
    }

    String nextPlace() {
        children++;
        return place.isEmpty() ? Integer.toString(children) : place + "." + children;
    }

    int children() {
        return children;
    }

    boolean alternatives() {
        return type.type().equals("multipart/alternative");
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

    String place() {
        return place.isEmpty() ? "1" : place;
    }

    /** This as a part without parts, for the case that none of its boundaries ever came. */
    Leaf asLeaf(Choice choice, Allowance allowance) {
        var leaf = new Leaf(type.withoutParts(), place(), choice, allowance, false);
        byte[] bytes = outside.toByteArray();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\n' && i + 1 < bytes.length) continue;
            int text = i + 1;
            while (text > start && (bytes[text - 1] == '\n' || bytes[text - 1] == '\r')) text--;
            leaf.take(bytes, start, text - start, i + 1 - start);
            start = i + 1;
        }
        return leaf;
    }
}
