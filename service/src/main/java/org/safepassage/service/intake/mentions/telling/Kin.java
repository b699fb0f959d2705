package org.safepassage.service.intake.mentions.telling;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.FoundPerson.Sex;
import org.safepassage.service.intake.mentions.Relation;
import org.safepassage.service.intake.mentions.words.Cue;

/**
 * A word of kinship as listed: kind, sex (m, f, b), then any of "many" (children) and "mine" (the word itself says
 * whose: خانمم) and "any" (relatives without a kind: dependants).
 */
record Kin(Relation.Kind kind, @Nullable Sex sex, boolean many, boolean mine, boolean any) {

    static Kin of(Cue cue) {
        List<String> words = List.of(cue.value().split(" "));
        return new Kin(
                Relation.Kind.valueOf(cue.word(0).toUpperCase(Locale.ROOT)),
                sex(cue.word(1)),
                words.contains("many"),
                words.contains("mine"),
                words.contains("any"));
    }

    static @Nullable Sex sex(String letter) {
        return switch (letter) {
            case "m" -> Sex.MALE;
            case "f" -> Sex.FEMALE;
            default -> null;
        };
    }

    String key() {
        return kind + " " + sex;
    }
}
