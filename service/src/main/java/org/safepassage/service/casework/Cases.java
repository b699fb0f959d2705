package org.safepassage.service.casework;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.Joined;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of cases. */
@Component
class Cases {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Entries entries;

    Cases(JdbcTemplate jdbc, JdbcClient client, Entries entries) {
        this.jdbc = jdbc;
        this.client = client;
        this.entries = entries;
    }

    Map<FamilyId, CaseId> of(Collection<FamilyId> families) {
        Map<FamilyId, CaseId> cases = new HashMap<>();
        client.sql("select family, id from family_case where family = any(:families) and state in ('proposed', 'open')")
                .param("families", families.stream().map(FamilyId::value).toArray(UUID[]::new))
                .query((row, n) -> cases.put(
                        new FamilyId(row.getObject("family", UUID.class)), new CaseId(row.getObject("id", UUID.class))))
                .list();
        return cases;
    }

    /** A case for each family, proposed by the machine; a person confirms it by triage. */
    Map<FamilyId, CaseId> propose(OperationId operation, Collection<FamilyId> families, Instant at, Actor actor) {
        Map<FamilyId, CaseId> proposed = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        List<NewEntry> written = new ArrayList<>();
        for (FamilyId family : families) {
            var id = new CaseId(FreshId.at(at));
            proposed.put(family, id);
            rows.add(new Object[] {id.value(), operation.value(), family.value(), at.atOffset(ZoneOffset.UTC), "triage"
            });
            written.add(NewEntry.of(operation, id.value(), "case.proposed", at, actor)
                    .to(family.value()));
        }
        jdbc.batchUpdate(
                "insert into family_case (id, operation, family, opened_at, next_action) values (?, ?, ?, ?, ?)", rows);
        entries.write(written);
        return proposed;
    }

    /**
     * The cases of families that joined others: their work goes on there. All are locked first and in one order, because others weigh
     * some of them meanwhile.
     *
     * @param joined each with the one it goes on in, which may go on in a third
     * @param moved cases that go along with their families, where there was none
     */
    void join(OperationId operation, Map<CaseId, CaseId> joined, Map<CaseId, FamilyId> moved, Instant at, Actor actor) {
        if (joined.isEmpty() && moved.isEmpty()) {
            return;
        }
        Set<CaseId> all = new LinkedHashSet<>(joined.keySet());
        all.addAll(moved.keySet());
        client.sql("select id from family_case where id = any(:ids) order by id for update")
                .param("ids", ids(all))
                .query(UUID.class)
                .list();
        client.sql("""
                update family_case c set state = 'joined', joined = j.other
                from unnest(:ids::uuid[], :others::uuid[]) as j (id, other) where c.id = j.id""")
                .param("ids", ids(joined.keySet()))
                .param("others", ids(joined.values()))
                .update();
        client.sql("""
                update family_case c set family = m.family
                from unnest(:ids::uuid[], :families::uuid[]) as m (id, family) where c.id = m.id""")
                .param("ids", ids(moved.keySet()))
                .param("families", moved.values().stream().map(FamilyId::value).toArray(UUID[]::new))
                .update();
        client.sql("""
                update disposition d set family_case = j.other
                from unnest(:ids::uuid[], :others::uuid[]) as j (id, other)
                where d.family_case = j.id and d.reversed_at is null""")
                .param("ids", ids(joined.keySet()))
                .param(
                        "others",
                        joined.keySet().stream()
                                .map(id -> Joined.last(joined, id).value())
                                .toArray(UUID[]::new))
                .update();
        entries.write(joined.entrySet().stream()
                .map(one -> NewEntry.of(operation, one.getKey().value(), "case.joined", at, actor)
                        .to(one.getValue().value()))
                .toList());
    }

    private static UUID[] ids(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    void weigh(Map<CaseId, Assessing.Assessed> assessed) {
        List<CaseId> ids = List.copyOf(assessed.keySet());
        List<Assessing.Assessed> all = ids.stream().map(assessed::get).toList();
        // Locked in one order, because linking joins some of these cases meanwhile.
        client.sql("""
                with locked as (select id from family_case where id = any(:ids) order by id for update)
                update family_case c set score = w.score, rank = w.rank, danger = w.danger, people = w.people
                from unnest(:ids::uuid[], :scores::float8[], :ranks::float8[], :dangers::text[], :people::int[])
                  as w (id, score, rank, danger, people) join locked using (id)
                where c.id = w.id
                  and (c.score, c.rank, c.danger, c.people) is distinct from (w.score, w.rank, w.danger, w.people)""")
                .param("ids", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .param("scores", all.stream().map(Assessing.Assessed::score).toArray(Double[]::new))
                .param("ranks", all.stream().map(Assessing.Assessed::rank).toArray(Double[]::new))
                .param("dangers", all.stream().map(Assessing.Assessed::danger).toArray(String[]::new))
                .param("people", all.stream().map(Assessing.Assessed::people).toArray(Integer[]::new))
                .update();
    }
}
