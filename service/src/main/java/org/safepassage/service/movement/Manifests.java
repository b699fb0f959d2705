package org.safepassage.service.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.people.FamilyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Planned, boarded and landed of a serial side by side. Whoever boarded and was not seen to land is unknown, never absent. */
@Component
public class Manifests {
    private final SerialRows serials;
    private final JdbcClient jdbc;

    Manifests(SerialRows serials, JdbcClient jdbc) {
        this.serials = serials;
        this.jdbc = jdbc;
    }

    /** @throws MovementRefused.NotThere when the operation has no such serial */
    public Manifest of(OperationId operation, SerialId id) {
        Serial serial = serials.find(operation, id).orElseThrow(() -> new MovementRefused.NotThere(id.value()));
        List<Manifest.Line> lines =
                jdbc.sql("""
                with someone as (
                  select person from seat where serial = :serial and person is not null
                  union select person from passage where serial = :serial and state = 'standing'
                )
                select o.person, coalesce(s.family, m.family) as family, c.id as family_case, c.number, s.n, coalesce(s.lap, false) as lap,
                       s.person is not null as planned, coalesce(s.live, false) as holds, coalesce(t.needs, '{}') as needs,
                       array(select outcome from passage p where p.person = o.person and p.serial = :serial
                             and p.state = 'standing' order by p.true_at, p.id) as happened,
                       (select f.state from call_forward_person q join call_forward f on f.id = q.call_forward
                        where q.person = o.person and f.serial = :serial order by f.issued_at desc, f.id desc limit 1) as called
                from someone o
                left join seat s on s.serial = :serial and s.person = o.person
                left join family_member m on m.person = o.person and m.to_at is null
                left join traveller t on t.person = o.person
                join lateral (select id, number from family_case k where k.family = coalesce(m.family, s.family)
                              order by k.state in ('proposed', 'open') desc, k.number limit 1) c on true
                order by c.number, s.n nulls last, o.person""").param("serial", id.value()).query(Manifests::line).list();
        int door = jdbc.sql(
                        "select count(*) from door where serial = :serial and person is null and outcome in ('boarded', 'landed')")
                .param("serial", id.value())
                .query(Integer.class)
                .single();
        return new Manifest(serial, lines, door, counts(serial, lines, door));
    }

    private static Manifest.Counts counts(Serial serial, List<Manifest.Line> lines, int door) {
        int planned = count(lines, Manifest.Line::planned);
        int boarded = count(lines, line -> line.planned() && aboard(line));
        int others = count(lines, line -> !line.planned() && aboard(line));
        int landed = count(lines, line -> line.did(PassageOutcome.LANDED));
        int aboard = boarded + others + door;
        int infants = count(lines, line -> line.lap() && aboard(line));
        return new Manifest.Counts(
                planned,
                count(lines, Manifest.Line::lap),
                count(lines, line -> line.did(PassageOutcome.PASSED)),
                count(
                        lines,
                        line -> line.last()
                                .filter(PassageOutcome.TURNED_BACK::equals)
                                .isPresent()),
                boarded,
                planned - boarded,
                others + door,
                landed,
                aboard - landed,
                Math.max(0, aboard - infants - serial.seats()));
    }

    private static boolean aboard(Manifest.Line line) {
        return line.did(PassageOutcome.BOARDED) || line.did(PassageOutcome.LANDED);
    }

    private static int count(List<Manifest.Line> lines, java.util.function.Predicate<Manifest.Line> which) {
        return Math.toIntExact(lines.stream().filter(which).count());
    }

    private static Manifest.Line line(ResultSet row, int n) throws SQLException {
        List<PassageOutcome> happened = Columns.words(row, "happened").stream()
                .flatMap(code -> PassageOutcome.of(code).stream())
                .toList();
        return new Manifest.Line(
                Columns.person(row),
                new FamilyId(Columns.id(row, "family")),
                new CaseId(Columns.id(row, "family_case")),
                row.getLong("number"),
                Optional.ofNullable(row.getObject("n", Integer.class)),
                row.getBoolean("lap"),
                row.getBoolean("planned"),
                row.getBoolean("holds"),
                Columns.words(row, "needs"),
                happened,
                happened.isEmpty() ? Optional.empty() : Optional.of(happened.getLast()),
                Stream.ofNullable(row.getString("called"))
                        .map(CallForwardState::of)
                        .findFirst());
    }
}
