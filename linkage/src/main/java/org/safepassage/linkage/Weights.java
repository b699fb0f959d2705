package org.safepassage.linkage;

import java.util.HashMap;
import java.util.Map;
import org.safepassage.linkage.model.Level;
import org.safepassage.linkage.model.Model;

/** The levels of a model as evidence, worked out once: all but those that follow a value's frequency are the same for every pair. */
final class Weights {
    private static final double LN2 = Math.log(2);
    private static final double MOST_COMMON = 0.9;

    private final Model model;
    private final Map<String, Map<String, Weight>> byField = new HashMap<>();

    Weights(Model model) {
        this.model = model;
        model.fields()
                .forEach((field, levels) -> levels.forEach((name, level) ->
                        byField.computeIfAbsent(field, f -> new HashMap<>()).put(name, Weight.of(field, name, level))));
    }

    /** @param share of the strangers that carry the value; without meaning for levels with a share of their own */
    Evidence evidence(String field, String level, double share) {
        Map<String, Weight> levels = byField.get(field);
        Weight weight = levels == null ? null : levels.get(level);
        if (weight == null) {
            throw new IllegalArgumentException("the model has no level " + level + " of field " + field);
        }
        return weight.level.byFrequency() ? weight.at(share) : weight.usual;
    }

    Model model() {
        return model;
    }

    private record Weight(Level level, Evidence usual) {
        static Weight of(String field, String name, Level level) {
            return new Weight(
                    level,
                    new Evidence(
                            field,
                            name,
                            log2(level.same() / level.stranger()),
                            log2(level.same() / level.relative()),
                            level.words()));
        }

        Evidence at(double share) {
            double stranger = Math.min(MOST_COMMON, level.stranger() * share);
            return new Evidence(
                    usual.field(), usual.level(), log2(level.same() / stranger), usual.relativeBits(), usual.words());
        }
    }

    static double log2(double x) {
        return Math.log(x) / LN2;
    }
}
