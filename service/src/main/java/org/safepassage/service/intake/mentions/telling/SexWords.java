package org.safepassage.service.intake.mentions.telling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.FoundPerson.Sex;

/** Answers of one word, as forms ask for them. */
final class SexWords {

    private SexWords() {}

    static @Nullable Sex of(String word) {
        return switch (word) {
            case "m", "male", "man", "boy", "مرد", "مذکر", "نارینه", "ذکور" -> Sex.MALE;
            case "f", "female", "woman", "girl", "زن", "مونث", "ښځینه", "اناث" -> Sex.FEMALE;
            default -> null;
        };
    }

    static Optional<Boolean> yesOrNo(String word) {
        return switch (word) {
            case "y", "yes", "بلی", "هو", "بله" -> Optional.of(true);
            case "n", "no", "none", "nil", "na", "n/a", "نه", "نخیر", "نی" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
