package org.safepassage.service.casework;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.FamilyId;
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

    /** The case of a family that joined another: its work goes on there. */
    void join(OperationId operation, CaseId from, CaseId into, Instant at, Actor actor) {
        client.sql("update family_case set state = 'joined', joined = :into where id = :from")
                .param("into", into.value())
                .param("from", from.value())
                .update();
        client.sql("update disposition set family_case = :into where family_case = :from and reversed_at is null")
                .param("into", into.value())
                .param("from", from.value())
                .update();
        entries.write(
                NewEntry.of(operation, from.value(), "case.joined", at, actor).to(into.value()));
    }

    /** Moves a case to the family its own family joined. */
    void moveTo(CaseId id, FamilyId family) {
        client.sql("update family_case set family = :family where id = :id")
                .param("family", family.value())
                .param("id", id.value())
                .update();
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
