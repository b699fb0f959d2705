package org.safepassage.linkage.names;

import java.util.List;

/** How likely two written names are one person's name, on a scale of 0 to 1, without knowing how common they are. */
public final class NameScore {
    /** The fixed score from which two names match. */
    public static final double THRESHOLD = 0.7;

    private static final double[] WORTH = {1, 0.9, 0.6, 0};

    private NameScore() {}

    /** 1 for the same name, 0 for nothing in common; 0 when either is empty. */
    public static double of(PersonName a, PersonName b) {
        List<Part> fewer = a.parts().size() <= b.parts().size() ? a.parts() : b.parts();
        List<Part> more = fewer == a.parts() ? b.parts() : a.parts();
        if (fewer.isEmpty()) {
            return 0;
        }
        Assignment assignment = new Assignment(fewer, more);
        double agreed = 0;
        double mass = 0;
        for (int i = 0; i < assignment.match.length; i++) {
            double own = fewer.get(i).slight() ? 0.5 : 1;
            mass += own;
            agreed += assignment.match[i] < 0
                    ? 0
                    : own * WORTH[assignment.level(i, assignment.match[i]).ordinal()];
        }
        double missing = more.stream().filter(p -> !p.slight()).count()
                - fewer.stream().filter(p -> !p.slight()).count();
        double alone = fewer.size() == 1 && more.size() > 1 ? 0.75 : 1;
        return alone * agreed / (mass + 0.1 * Math.max(0, missing));
    }
}
