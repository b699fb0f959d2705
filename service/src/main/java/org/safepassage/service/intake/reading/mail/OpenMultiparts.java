package org.safepassage.service.intake.reading.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The multiparts that are open at this line, the innermost last, and those that were cut off before their first part. */
final class OpenMultiparts {
    private final int most;
    private final List<Multipart> open = new ArrayList<>();
    private final List<Multipart> orphans = new ArrayList<>();

    OpenMultiparts(int most) {
        this.most = most;
    }

    record Found(Multipart multipart, boolean closing) {}

    /** Whose boundary this line is; where two have the same, the innermost that is not closed yet. */
    @Nullable
    Found find(byte[] bytes, int start, int length) {
        @Nullable Found found = null;
        for (int i = open.size() - 1; i >= 0; i--) {
            Multipart candidate = open.get(i);
            Multipart.Mark mark = candidate.mark(bytes, start, length);
            if (mark == Multipart.Mark.NONE) continue;
            if (found != null && candidate.closed()) continue;
            found = new Found(candidate, mark == Multipart.Mark.CLOSING);
            if (!candidate.closed()) break;
        }
        return found;
    }

    /** A boundary whose multipart was cut off before any of its parts came is still believed when it comes later. */
    @Nullable
    Multipart orphan(byte[] bytes, int start, int length) {
        for (Multipart orphan : orphans) {
            if (orphan.mark(bytes, start, length) != Multipart.Mark.OPENING) continue;
            orphans.remove(orphan);
            return orphan;
        }
        return null;
    }

    void remember(Multipart orphan) {
        if (orphans.size() < most) orphans.add(orphan);
    }

    /** Which of the alternatives of which multipart/alternative a part is that begins now. */
    Multipart.Choice choice() {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).alternatives())
                return new Multipart.Choice(open.get(i), open.get(i).children());
        }
        return new Multipart.Choice(null, 0);
    }

    void add(Multipart multipart) {
        open.add(multipart);
    }

    boolean mayGrow() {
        return open.size() < most;
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    boolean isInnermost(Multipart multipart) {
        return open.getLast() == multipart;
    }

    Multipart innermost() {
        return open.getLast();
    }

    Multipart removeInnermost() {
        return open.removeLast();
    }
}
