package org.safepassage.service.operations;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safepassage.service.eligibility.Condition;
import org.safepassage.service.eligibility.Factor;
import org.safepassage.service.eligibility.Vocabulary;
import org.safepassage.service.eligibility.Weighing;

/** Reads {@code priority.csv} and {@code needs.csv}. */
final class WeighingFile {
    private static final List<String> FACTORS =
            Arrays.stream(Factor.values()).map(Factor::code).toList();

    private final Vocabulary vocabulary;
    private double pointsPerDay = 1;
    private double needsAtMost = 30;

    private WeighingFile(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Weighing read(Folder folder, Vocabulary vocabulary, LocalDate from) {
        WeighingFile file = new WeighingFile(vocabulary);
        List<Weighing.Weight> weights = new ArrayList<>();
        folder.table("priority.csv", Columns.of("factor, points, words", "fact, is"))
                .map(file::weight)
                .forEach(w -> w.ifPresent(weights::add));
        List<Weighing.Weight> needs =
                folder.keyed("needs.csv", Columns.of("need, fact, is, points, words", "")).map(file::need).stream()
                        .flatMap(Optional::stream)
                        .toList();
        return new Weighing(
                weights,
                needs,
                file.needsAtMost,
                file.pointsPerDay,
                from.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Optional<Weighing.Weight> weight(Row row) {
        if (onAdvocates(row, "factor")) {
            return Optional.empty();
        }
        String code = row.oneOf("factor", FACTORS);
        double points = row.number("points").doubleValue();
        String words = row.required("words");
        return Factor.ofCode(code).flatMap(factor -> weight(row, factor, points, words));
    }

    private Optional<Weighing.Weight> weight(Row row, Factor factor, double points, String words) {
        return switch (factor) {
            case WAIT -> {
                pointsPerDay = alone(row, points);
                yield Optional.empty();
            }
            case VULNERABILITY -> {
                needsAtMost = alone(row, points);
                yield Optional.empty();
            }
            case DANGER, ABILITY_TO_MOVE ->
                condition(row).map(c -> new Weighing.Weight(factor, factor.code(), c, points, words));
        };
    }

    private static double alone(Row row, double points) {
        if (row.maybe("fact").isPresent()) {
            row.problem(
                    "fact",
                    "This factor takes no fact here: wait is points a day, vulnerability is the most that"
                            + " the needs of needs.csv add up to. Leave the cell empty.");
        }
        if (points < 0) {
            row.problem("points", "These points cannot be less than 0.");
        }
        return points;
    }

    private Optional<Weighing.Weight> need(Row row) {
        if (onAdvocates(row, "need")) {
            return Optional.empty();
        }
        String code = row.code("need");
        double points = row.number("points").doubleValue();
        String words = row.required("words");
        return condition(row).map(c -> new Weighing.Weight(Factor.VULNERABILITY, code, c, points, words));
    }

    private static boolean onAdvocates(Row row, String column) {
        for (String cell : List.of(column, "fact", "words")) {
            if (Advocacy.in(row.text(cell))) {
                row.problem(cell, Advocacy.REFUSAL);
                return true;
            }
        }
        return false;
    }

    private Optional<Condition> condition(Row row) {
        return ConditionCells.asked(row, vocabulary);
    }
}
