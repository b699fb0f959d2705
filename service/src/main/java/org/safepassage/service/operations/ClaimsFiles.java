package org.safepassage.service.operations;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;

/** Reads {@code claims.csv} and {@code conflicts.csv}. */
final class ClaimsFiles {
    private static final List<String> KINDS = List.of("count", "estimate", "forecast", "counterfactual", "refusal");

    private ClaimsFiles() {}

    static Claims read(Folder folder) {
        return new Claims(
                folder.keyed(
                                "claims.csv",
                                Columns.of(
                                        "claim, words, population, event, time, kind, source",
                                        "low, high, said by, said, figure, as at, known at, differs"))
                        .map(ClaimsFiles::claim),
                folder.keyed(
                                "conflicts.csv",
                                Columns.of("conflict, about, one, other", "one source, other source, finding"))
                        .map(row -> new Claims.Conflict(
                                row.code("conflict"),
                                row.required("about"),
                                row.required("one"),
                                row.text("one source"),
                                row.required("other"),
                                row.text("other source"),
                                row.text("finding"))));
    }

    private static Claims.Claim claim(Row row) {
        OptionalLong low = number(row, "low");
        OptionalLong high = number(row, "high");
        if (low.isPresent() && high.isPresent() && low.getAsLong() > high.getAsLong()) {
            row.problem("high", "The most is less than the least. Write " + low.getAsLong() + " or more.");
        }
        return new Claims.Claim(
                row.code("claim"),
                row.required("words"),
                row.code("population"),
                row.code("event"),
                row.code("time"),
                row.oneOf("kind", KINDS),
                low,
                high,
                row.text("said by"),
                row.text("said"),
                row.required("source"),
                row.maybe("figure")
                        .map(figure -> new Claims.Ours(
                                row.code("figure"), row.minute("as at"), row.minute("known at"), row.text("differs"))));
    }

    private static OptionalLong number(Row row, String column) {
        if (row.maybe(column).isEmpty()) {
            return OptionalLong.empty();
        }
        BigDecimal number = row.number(column);
        try {
            return OptionalLong.of(number.longValueExact());
        } catch (ArithmeticException e) {
            row.problem(column, "People are counted in whole numbers. Write it without a fraction.");
            return OptionalLong.empty();
        }
    }
}
