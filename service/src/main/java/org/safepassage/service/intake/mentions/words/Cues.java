package org.safepassage.service.intake.mentions.words;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cues of one page, found by the token they begin at. */
public final class Cues {

    private final List<Cue> cues;
    private final int[] firstAt;

    Cues(List<Cue> cues, int tokens) {
        this.cues = cues;
        this.firstAt = new int[tokens + 1];
        Arrays.fill(firstAt, -1);
        for (int i = cues.size() - 1; i >= 0; i--) {
            firstAt[cues.get(i).from()] = i;
        }
    }

    public List<Cue> all() {
        return cues;
    }

    /** The cue of that kind that begins at the token, or null. */
    public @Nullable Cue at(int token, CueKind kind) {
        if (token < 0 || token >= firstAt.length || firstAt[token] < 0) {
            return null;
        }
        for (int i = firstAt[token]; i < cues.size() && cues.get(i).from() == token; i++) {
            if (cues.get(i).kind() == kind) {
                return cues.get(i);
            }
        }
        return null;
    }

    public boolean isAt(int token, CueKind kind) {
        return at(token, kind) != null;
    }

    /** The first cue of that kind that begins in [from, to), or null. */
    public @Nullable Cue within(int from, int to, CueKind kind) {
        for (int i = Math.max(0, from); i < Math.min(to, firstAt.length); i++) {
            Cue cue = at(i, kind);
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }

    public List<Cue> startingAt(int token) {
        if (token < 0 || token >= firstAt.length || firstAt[token] < 0) {
            return List.of();
        }
        int first = firstAt[token];
        int end = first;
        while (end < cues.size() && cues.get(end).from() == token) {
            end++;
        }
        return cues.subList(first, end);
    }
}
