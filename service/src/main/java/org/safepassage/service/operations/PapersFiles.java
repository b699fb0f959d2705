package org.safepassage.service.operations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code issuers.csv} and {@code leave.csv}. */
final class PapersFiles {
    private PapersFiles() {}

    static Papers read(Folder folder, List<String> categories) {
        List<Papers.Issuer> issuers = folder.keyed("issuers.csv", Columns.of("state, country, name, own", "source"))
                .map(PapersFiles::issuer);
        List<Papers.LeaveRule> leave = folder.keyed(
                        "leave.csv", Columns.of("rule, category, kind, from, source", "until, months, upgrades"))
                .map(row -> leave(row, categories));
        return new Papers(issuers, leave);
    }

    private static Papers.Issuer issuer(Row row) {
        String state = row.required("state");
        if (!state.isEmpty() && !state.matches("[A-Z]{1,3}")) {
            row.problem("state", "A state is one to three capital letters, as travel documents write it, such as GBR.");
        }
        String country = row.required("country");
        if (!country.isEmpty() && !country.matches("[A-Z]{2}")) {
            row.problem("country", "A country is two capital letters, such as GB.");
        }
        return new Papers.Issuer(state, country, row.required("name"), row.yes("own"), row.text("source"));
    }

    private static Papers.LeaveRule leave(Row row, List<String> categories) {
        Instant from = row.minute("from");
        @Nullable Instant until = row.maybeMinute("until").orElse(null);
        if (until != null && !until.isAfter(from)) {
            row.problem("until", "The rule ends before it begins. Write a later minute, or leave the cell empty.");
        }
        return new Papers.LeaveRule(
                row.code("rule"),
                row.oneOf("category", categories),
                row.code("kind"),
                from,
                until,
                row.maybe("months").isEmpty() ? null : months(row),
                row.maybe("upgrades").isPresent() && row.yes("upgrades"),
                row.required("source"));
    }

    private static int months(Row row) {
        int months = row.number("months").intValue();
        if (months < 1 || months > 1200) {
            row.problem("months", "Leave lasts from 1 to 1200 months. Leave the cell empty when it has no end.");
        }
        return months;
    }
}
