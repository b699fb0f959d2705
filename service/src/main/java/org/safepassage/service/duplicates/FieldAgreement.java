package org.safepassage.service.duplicates;

import java.util.List;
import java.util.Set;
import org.safepassage.linkage.Evidence;
import org.safepassage.service.pages.Tag;

/** How two values of one field stand to each other, in a word and a shape. */
enum FieldAgreement {
    SAME("Same", Tag.Tone.GOOD),
    CLOSE("Close", Tag.Tone.CAUTION),
    DIFFERENT("Different", Tag.Tone.ALARM),
    MISSING("Missing", Tag.Tone.PLAIN);

    private static final Set<String> SAME_LEVELS =
            Set.of("same", "same-day", "in-name", "shared", "same-thread", "same-writer");
    private static final Set<String> DIFFERENT_LEVELS =
            Set.of("different", "bare-other", "ten-years", "far", "named-beside");

    private final String word;
    private final Tag.Tone tone;

    FieldAgreement(String word, Tag.Tone tone) {
        this.word = word;
        this.tone = tone;
    }

    /** The least agreeing of what the fields behind a row say; a row of which the comparison says nothing misses a value. */
    static FieldAgreement of(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return MISSING;
        }
        if (evidence.stream().anyMatch(one -> DIFFERENT_LEVELS.contains(one.level()))) {
            return DIFFERENT;
        }
        return evidence.stream().allMatch(one -> SAME_LEVELS.contains(one.level())) ? SAME : CLOSE;
    }

    Tag tag() {
        return new Tag(word, tone);
    }
}
