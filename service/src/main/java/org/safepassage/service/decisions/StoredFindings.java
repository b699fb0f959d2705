package org.safepassage.service.decisions;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.CopiedRows;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.eligibility.Finding;
import org.safepassage.service.eligibility.Findings;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The findings as rows and entries. Where nothing was ever found but "undetermined" there is no row: nothing known is the state that
 * everybody begins in.
 */
@Component
class StoredFindings {
    private static final Actor ACTOR = Actor.machine("assessing");

    private static final String COLUMNS =
            "finding (id, operation, person, category, outcome, rule, rule_version, found_at)";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Entries entries;

    StoredFindings(JdbcTemplate jdbc, JdbcClient client, Entries entries) {
        this.jdbc = jdbc;
        this.client = client;
        this.entries = entries;
    }

    void store(OperationId operation, Map<PersonId, Findings> found, Instant at) {
        Map<String, String> now = now(found);
        List<Object[]> superseded = new ArrayList<>();
        var rows = new CopiedRows(COLUMNS);
        List<NewEntry> written = new ArrayList<>();
        found.forEach((person, findings) -> {
            for (Finding finding : findings) {
                String before = now.get(place(person.value(), finding.category()));
                String outcome = finding.outcome().code();
                boolean silent = before == null && outcome.equals("undetermined");
                if (silent || (outcome + finding.version().text()).equals(before)) {
                    continue;
                }
                if (before != null) {
                    superseded.add(new Object[] {at.atOffset(ZoneOffset.UTC), person.value(), finding.category()});
                }
                rows.add(row(operation, person, finding, outcome, at));
                if (before == null || !before.startsWith(outcome)) {
                    written.add(NewEntry.of(operation, person.value(), "finding." + outcome, at, ACTOR)
                            .because(finding.category()));
                }
            }
        });
        jdbc.batchUpdate(
                "update finding set superseded_at = ? where person = ? and category = ? and superseded_at is null",
                superseded);
        rows.write(jdbc);
        entries.write(written);
    }

    private Map<String, String> now(Map<PersonId, Findings> found) {
        Map<String, String> now = new HashMap<>();
        client.sql("""
                select person, category, outcome || rule_version as was
                from finding where superseded_at is null and person = any(:people)""")
                .param("people", found.keySet().stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> now.put(
                        place(row.getObject("person", UUID.class), row.getString("category")), row.getString("was")))
                .list();
        return now;
    }

    /** The row of a finding that a decision rests on, written now where "undetermined" had none. */
    UUID standing(OperationId operation, PersonId person, Finding finding, Instant at) {
        store(operation, Map.of(person, new Findings(List.of(finding))), at);
        return now(person, finding).orElseGet(() -> {
            Object[] row = row(operation, person, finding, finding.outcome().code(), at);
            var one = new CopiedRows(COLUMNS);
            one.add(row);
            one.write(jdbc);
            return (UUID) row[0];
        });
    }

    private Optional<UUID> now(PersonId person, Finding finding) {
        return client.sql(
                        "select id from finding where person = :person and category = :category and superseded_at is null")
                .param("person", person.value())
                .param("category", finding.category())
                .query(UUID.class)
                .optional();
    }

    private static Object[] row(OperationId operation, PersonId person, Finding finding, String outcome, Instant at) {
        return new Object[] {
            FreshId.at(at),
            operation.value(),
            person.value(),
            finding.category(),
            outcome,
            finding.category(),
            finding.version().text(),
            at
        };
    }

    private static String place(UUID person, String category) {
        return person + "/" + category;
    }
}
