package org.safepassage.service.operations;

import java.util.List;
import java.util.Optional;
import org.safepassage.service.eligibility.Condition;
import org.safepassage.service.eligibility.Vocabulary;

/** Reads {@code cohorts.csv}, {@code rolls.csv} and {@code partners.csv}. */
record People(List<Cohort> cohorts, List<Roll> rolls, List<Partner> partners) {
    private static final List<String> KINDS = List.of("department", "state", "international", "charity", "carrier");

    static People read(Folder folder, Vocabulary vocabulary, List<String> categories) {
        return new People(
                folder.keyed("cohorts.csv", Columns.of("cohort, name", "category, fact, is"))
                        .map(row -> cohort(row, vocabulary, categories)),
                folder.keyed("rolls.csv", Columns.of("roll, name", "owner, category, files, denominator"))
                        .map(row -> roll(row, categories)),
                folder.keyed("partners.csv", Columns.of("partner, name, kind", "country, does"))
                        .map(row -> new Partner(
                                row.code("partner"),
                                row.required("name"),
                                row.oneOf("kind", KINDS),
                                row.text("country"),
                                row.text("does"))));
    }

    private static Cohort cohort(Row row, Vocabulary vocabulary, List<String> categories) {
        Optional<Condition> condition = row.maybe("fact").flatMap(f -> ConditionCells.asked(row, vocabulary));
        if (row.maybe("fact").isEmpty() && row.maybe("category").isEmpty()) {
            row.problem("category", "A cohort needs a category, or a fact and what it is.");
        }
        return new Cohort(row.code("cohort"), row.required("name"), category(row, categories), condition);
    }

    private static Roll roll(Row row, List<String> categories) {
        return new Roll(
                row.code("roll"),
                row.required("name"),
                row.text("owner"),
                category(row, categories),
                row.text("files"),
                row.maybe("denominator").isEmpty() || row.yes("denominator"));
    }

    private static Optional<String> category(Row row, List<String> categories) {
        return row.maybe("category").map(c -> row.oneOf("category", categories));
    }
}
