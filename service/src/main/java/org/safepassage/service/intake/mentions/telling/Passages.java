package org.safepassage.service.intake.mentions.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Passage;

/** Joins what belongs together: passages of one kind that touch, or have only blank ones between them. */
final class Passages {

    private Passages() {}

    static List<Passage> joined(List<Passage> passages) {
        List<Passage> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Passage open = null;
        for (Passage passage : passages) {
            boolean goesOn = open != null
                    && touches(open, text.length(), passage)
                    && (passage.text().isBlank() || passage.kind() == open.kind());
            if (!goesOn) {
                add(joined, open, text);
                open = passage;
                text.setLength(0);
            }
            text.append(passage.text());
        }
        add(joined, open, text);
        return joined;
    }

    private static boolean touches(Passage open, int length, Passage next) {
        return next.part() == open.part()
                && next.offset() == open.offset() + length
                && Objects.equals(next.speaker(), open.speaker());
    }

    private static void add(List<Passage> joined, @Nullable Passage open, StringBuilder text) {
        if (open != null && !text.toString().isBlank()) {
            joined.add(new Passage(text.toString(), open.kind(), open.part(), open.offset(), open.speaker()));
        }
    }
}
