package org.safepassage.service.decisions;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom decisions that stand allow to travel, by family. A grant that waits for a second person, or was withdrawn, allows nobody.
 * Once somebody of the household is granted, principal, partner and children follow by right, save one whose own refusal stands;
 * parents, siblings and others need a grant of their own. Decisions on somebody since joined into another person count for the other.
 */
@Component
public class GrantedFamilies {
    private static final String SQL = """
            with recursive standing as (
              select d.person, d.outcome, d.category, coalesce(d.second_at, d.at) as at
              from decision d
              where d.operation = :operation and d.withdrawn_at is null and (not d.needs_second or d.second is not null)
            ), followed as (
              select s.person, s.outcome, s.category, s.at, p.joined, 0 as steps
              from standing s join person p on p.id = s.person
              union all
              select p.id, f.outcome, f.category, f.at, p.joined, f.steps + 1
              from followed f join person p on p.id = f.joined where f.steps < 50
            ), said as (
              select person, bool_or(outcome = 'granted') as granted, min(at) filter (where outcome = 'granted') as at,
                     (array_agg(category order by at) filter (where outcome = 'granted'))[1] as category
              from followed where joined is null group by person
            ), member as (
              select m.family, m.person, m.from_at, m.relation in ('principal', 'partner', 'child') as household,
                     coalesce(s.granted, false) as granted, s.person is not null and not s.granted as refused,
                     s.at, s.category, m.relation <> 'principal' as follows
              from family_member m
              join person p on p.id = m.person and p.status not in ('deceased', 'withdrawn')
              left join said s on s.person = m.person
              where m.to_at is null and m.operation = :operation
                and m.family in (select o.family from said g join family_member o on o.person = g.person and o.to_at is null
                                 where g.granted)
                and (:families::uuid[] is null or m.family = any(:families::uuid[]))
            ), allowed as (
              select m.*, granted or (household and not refused
                            and bool_or(granted and household) over (partition by family)) as travels
              from member m
            )
            select a.family, c.id, c.number, coalesce(c.override_rank, c.rank) as rank,
                   array_agg(a.person order by a.follows, a.from_at, a.person) filter (where a.travels) as travels,
                   coalesce(array_agg(a.person order by a.from_at, a.person) filter (where not a.travels), '{}') as left_open,
                   (array_agg(a.category order by a.at) filter (where a.granted))[1] as category, min(a.at) as granted_at
            from allowed a
            join family_case c on c.family = a.family and c.state in ('proposed', 'open')
            group by a.family, c.id
            having bool_or(a.granted)
            order by coalesce(c.override_rank, c.rank) desc, c.id""";

    private final JdbcClient jdbc;

    GrantedFamilies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an operation, the highest rank first. */
    public List<GrantedFamily> of(OperationId operation) {
        return read(operation, null);
    }

    /** Those of these families in which somebody is granted, the highest rank first. */
    public List<GrantedFamily> of(OperationId operation, Collection<FamilyId> families) {
        return read(operation, families.stream().map(FamilyId::value).toArray(UUID[]::new));
    }

    /** Whether a grant that stands, their own or their family's, lets this person travel now. */
    public boolean covers(OperationId operation, PersonId person) {
        Optional<FamilyId> family = jdbc.sql(
                        "select family from family_member where person = :person and to_at is null")
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .map(FamilyId::new);
        return family.stream()
                .flatMap(one -> of(operation, List.of(one)).stream())
                .anyMatch(one -> one.travels().contains(person));
    }

    private List<GrantedFamily> read(OperationId operation, UUID @Nullable [] families) {
        return jdbc.sql(SQL)
                .param("operation", operation.value())
                .param("families", families)
                .query(GrantedFamilies::family)
                .list();
    }

    private static GrantedFamily family(ResultSet row, int n) throws SQLException {
        return new GrantedFamily(
                new FamilyId(row.getObject("family", UUID.class)),
                new CaseId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getDouble("rank"),
                people(row.getArray("travels")),
                people(row.getArray("left_open")),
                row.getString("category"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant());
    }

    private static List<PersonId> people(Array ids) throws SQLException {
        return Stream.of((UUID[]) ids.getArray()).map(PersonId::new).toList();
    }
}
