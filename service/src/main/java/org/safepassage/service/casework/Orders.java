package org.safepassage.service.casework;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.pages.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The orders that put cases first, as pages show them. */
@Component
class Orders {
    private static final Map<String, String> AUTHORITIES = Map.of(
            "minister", "Minister",
            "ambassador", "Ambassador or head of mission",
            "gold", "Gold commander",
            "court", "Court");

    private final JdbcClient jdbc;

    Orders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The order that stands on a case, in a sentence; null when there is none. */
    @Nullable
    String standing(CaseId id) {
        return jdbc.sql("""
                select o.ordered_by, o.authority, o.displaced, o.at, a.name from override o join account a on a.id = o.account
                where o.family_case = :case and o.ended_at is null""")
                .param("case", id.value())
                .query((row, n) -> "Put first by order of " + row.getString("ordered_by") + " ("
                        + AUTHORITIES.getOrDefault(row.getString("authority"), row.getString("authority"))
                        + "), entered by "
                        + row.getString("name") + " on "
                        + Words.when(Objects.requireNonNull(CaseRow.instant(row, "at")))
                        + ". It displaced " + row.getInt("displaced") + " cases.")
                .optional()
                .orElse(null);
    }

    static List<Choice> authorities() {
        return AUTHORITIES.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> Choice.of(one.getKey(), one.getValue(), false))
                .toList();
    }

    static List<Choice> reasons() {
        return List.of(
                Choice.of("danger-now", "In danger now, not yet in the facts", false),
                Choice.of("seats-closing", "A way out closes", false),
                Choice.of("court-order", "A court ordered it", false),
                Choice.of("other", "Another reason", false));
    }
}
