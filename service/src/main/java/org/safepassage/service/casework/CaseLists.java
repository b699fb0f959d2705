package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.people.FamilyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Cases as Today lists and counts them. */
@Component
class CaseLists {
    private static final String ORDER = " order by coalesce(c.override_rank, c.rank) desc, c.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<CaseFilter, Long> counts(SignedIn who) {
        String counts = Stream.of(CaseFilter.values())
                .map(filter -> "count(*) filter (where " + filter.condition() + ") as " + filter.name())
                .collect(Collectors.joining(", "));
        return asked("select " + counts + " from family_case c", who)
                .query((row, n) -> {
                    Map<CaseFilter, Long> found = new EnumMap<>(CaseFilter.class);
                    for (CaseFilter filter : CaseFilter.values()) {
                        found.put(filter, row.getLong(filter.name()));
                    }
                    return found;
                })
                .single();
    }

    List<CaseRow> rows(SignedIn who, CaseFilter filter, long offset, int most) {
        return asked(
                        "select " + CaseRow.COLUMNS + " from family_case c where " + filter.condition() + ORDER
                                + " offset " + offset + " limit " + most,
                        who)
                .query(CaseRow::of)
                .list();
    }

    /** When anybody first wrote about each of these families. */
    Map<FamilyId, Instant> firstWritten(List<CaseRow> rows) {
        Map<FamilyId, Instant> first = new HashMap<>();
        jdbc.sql("""
                select f.family, min(n.arrived_at) as first from family_member f
                join membership m on m.person = f.person and m.to_at is null
                join mention n on n.id = m.mention and not n.on_roll
                where f.family = any(:families) and f.to_at is null group by f.family""")
                .param(
                        "families",
                        rows.stream().map(row -> row.family().value()).toArray(UUID[]::new))
                .query((row, n) -> first.put(
                        new FamilyId(row.getObject("family", UUID.class)),
                        Objects.requireNonNull(CaseRow.instant(row, "first"))))
                .list();
        return first;
    }

    /** All that match and are in the hands of who asks, whatever the page shows. */
    List<CaseId> inHand(SignedIn who, CaseFilter filter) {
        return asked(
                        "select " + CaseRow.COLUMNS + " from family_case c where " + filter.condition()
                                + " and c.owner = :who and c.owned_until > :now" + ORDER,
                        who)
                .query(CaseRow::of)
                .list()
                .stream()
                .map(CaseRow::id)
                .toList();
    }

    // The lists name their parameters as they need them; all of them are always given.
    private StatementSpec asked(String sql, SignedIn who) {
        Instant now = clock.instant();
        Instant tomorrow = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
        return jdbc.sql(sql)
                .param("operation", who.operation().value())
                .param("who", who.account().value())
                .param("now", Desk.utc(now))
                .param("tomorrow", Desk.utc(tomorrow));
    }
}
