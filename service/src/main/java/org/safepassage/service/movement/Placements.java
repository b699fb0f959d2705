package org.safepassage.service.movement;

import static org.safepassage.service.movement.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.PlannedSerial.Leg;
import org.safepassage.service.people.FamilyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why each family was on a serial or not, as the last assignment found it. */
@Component
class Placements {
    private final JdbcClient jdbc;

    Placements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param number of the family's case; {@code familyCase} its id */
    record Placement(
            FamilyId family,
            UUID familyCase,
            long number,
            int people,
            Outcome outcome,
            Optional<SerialId> serial,
            int wanted,
            int free,
            Optional<String> place,
            Instant at) {}

    void store(OperationId operation, Leg leg, List<Placed> placed, Instant now) {
        if (placed.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into placement (operation, family, leg, serial, outcome, wanted, free, place, at)
                select distinct on (p.family) :operation, p.family, :leg, p.serial, p.outcome, p.wanted, p.free, p.place, :now
                from unnest(:families::uuid[], :serials::uuid[], :outcomes::text[], :wanted::int[], :free::int[], :places::text[])
                     p (family, serial, outcome, wanted, free, place)
                on conflict (family, leg) do update set serial = excluded.serial, outcome = excluded.outcome,
                  wanted = excluded.wanted, free = excluded.free, place = excluded.place, at = excluded.at""")
                .param("operation", operation.value())
                .param("leg", leg.code())
                .param("now", utc(now))
                .param(
                        "families",
                        placed.stream().map(p -> p.group().family().value()).toArray(UUID[]::new))
                .param(
                        "serials",
                        placed.stream()
                                .map(p -> p.on().map(SerialId::value).orElse(null))
                                .toArray(UUID[]::new))
                .param("outcomes", placed.stream().map(p -> p.outcome().code()).toArray(String[]::new))
                .param("wanted", placed.stream().map(Placed::wanted).toArray(Integer[]::new))
                .param("free", placed.stream().map(Placed::free).toArray(Integer[]::new))
                .param(
                        "places",
                        placed.stream().map(p -> p.place().orElse(null)).toArray(String[]::new))
                .update();
    }

    /** Who is not on any serial of this leg, the highest rank first. */
    List<Placement> left(OperationId operation, Leg leg, int most) {
        return read("p.operation = :operation and p.leg = :leg and p.outcome <> 'on'", operation, leg, 0, most);
    }

    Optional<Placement> ofCase(OperationId operation, Leg leg, long number) {
        return read("p.operation = :operation and p.leg = :leg and c.number = :number", operation, leg, number, 1)
                .stream()
                .findFirst();
    }

    long countLeft(OperationId operation, Leg leg) {
        return jdbc.sql(
                        "select count(*) from placement where operation = :operation and leg = :leg and outcome <> 'on'")
                .param("operation", operation.value())
                .param("leg", leg.code())
                .query(Long.class)
                .single();
    }

    private List<Placement> read(String which, OperationId operation, Leg leg, long number, int most) {
        return jdbc.sql("""
                select p.family, c.id, c.number, c.people, p.outcome, p.serial, p.wanted, p.free, p.place, p.at
                from placement p join family_case c on c.family = p.family and c.state in ('proposed', 'open')
                where :number = :number and\s""" + which + """

                order by coalesce(c.override_rank, c.rank) desc, c.id limit :most""")
                .param("operation", operation.value())
                .param("leg", leg.code())
                .param("number", number)
                .param("most", most)
                .query(Placements::placement)
                .list();
    }

    private static Placement placement(ResultSet row, int n) throws SQLException {
        return new Placement(
                new FamilyId(Columns.id(row, "family")),
                Columns.id(row, "id"),
                row.getLong("number"),
                row.getInt("people"),
                Outcome.of(row.getString("outcome")).orElse(Outcome.NO_SERIAL),
                Columns.serial(row, "serial"),
                row.getInt("wanted"),
                row.getInt("free"),
                Optional.ofNullable(row.getString("place")),
                Columns.time(row, "at"));
    }
}
