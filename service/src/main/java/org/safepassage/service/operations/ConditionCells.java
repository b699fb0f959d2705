package org.safepassage.service.operations;

import java.util.Optional;
import org.safepassage.service.eligibility.Condition;
import org.safepassage.service.eligibility.FactDefinition;
import org.safepassage.service.eligibility.FactKind;
import org.safepassage.service.eligibility.UnreadableCondition;
import org.safepassage.service.eligibility.Vocabulary;

/** Reads cells that ask a fact. */
final class ConditionCells {
    private ConditionCells() {}

    /** The condition in one cell; empty when the cell is, or cannot be read. */
    static Optional<Condition> read(Row row, String column, FactDefinition fact) {
        return row.maybe(column).flatMap(cell -> {
            try {
                return Optional.of(Condition.read(fact, cell));
            } catch (UnreadableCondition e) {
                row.problem(column, String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        });
    }

    /** A condition in two cells, {@code fact} and {@code is}. */
    static Optional<Condition> asked(Row row, Vocabulary vocabulary) {
        String fact = row.oneOf(
                "fact",
                vocabulary.all().stream()
                        .filter(f -> f.kind() != FactKind.BIRTH && f.kind() != FactKind.PRINCIPAL)
                        .map(FactDefinition::code)
                        .toList());
        row.required("is");
        return vocabulary.find(fact).flatMap(f -> read(row, "is", f));
    }
}
