package org.safepassage.service.movement;

import static org.safepassage.service.movement.Columns.utc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.PlannedSerial.Leg;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of seats: many are promised by one statement. */
@Component
class SeatRows {
    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One seat or lap of a serial. */
    record Place(SerialId serial, int n, boolean lap, boolean held) {}

    /** A place for a person of a family. */
    record Promise(Place place, PersonId person, FamilyId family) {}

    /** A promise that lives. */
    record Seated(SerialId serial, int n, boolean lap, PersonId person, FamilyId family, Leg leg) {}

    Map<SerialId, List<Place>> free(Collection<SerialId> serials) {
        Map<SerialId, List<Place>> free = new HashMap<>();
        jdbc.sql(
                        "select serial, n, lap, held from seat where serial = any(:serials) and person is null order by serial, n")
                .param("serials", serials.stream().map(SerialId::value).toArray(UUID[]::new))
                .query((row, n) -> new Place(
                        new SerialId(Columns.id(row, "serial")),
                        row.getInt("n"),
                        row.getBoolean("lap"),
                        row.getBoolean("held")))
                .list()
                .forEach(place -> free.computeIfAbsent(place.serial(), any -> new ArrayList<>())
                        .add(place));
        return free;
    }

    /** All of them or none. @throws MovementRefused.SeatAlreadyPromised when a seat is gone or a person holds another on the leg */
    void promise(List<Promise> promises, Actor by, Instant now) {
        if (promises.isEmpty()) {
            return;
        }
        int made;
        try {
            made = jdbc.sql("""
                    update seat s set person = p.person, family = p.family, live = true, promised_at = :now, promised_by = :by
                    from unnest(:serials::uuid[], :ns::int[], :people::uuid[], :families::uuid[]) p (serial, n, person, family)
                    where s.serial = p.serial and s.n = p.n and s.person is null""")
                    .param("now", utc(now))
                    .param("by", by.code())
                    .param(
                            "serials",
                            promises.stream()
                                    .map(p -> p.place().serial().value())
                                    .toArray(UUID[]::new))
                    .param("ns", promises.stream().map(p -> p.place().n()).toArray(Integer[]::new))
                    .param(
                            "people",
                            promises.stream().map(p -> p.person().value()).toArray(UUID[]::new))
                    .param(
                            "families",
                            promises.stream().map(p -> p.family().value()).toArray(UUID[]::new))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new MovementRefused.SeatAlreadyPromised(
                    promises.getFirst().place().serial().value());
        }
        if (made != promises.size()) {
            throw new MovementRefused.SeatAlreadyPromised(
                    promises.getFirst().place().serial().value());
        }
    }

    /** Who holds a living promise of this operation. */
    List<Seated> live(OperationId operation) {
        return read("operation = :id and live", operation.value());
    }

    List<Seated> on(SerialId serial) {
        return read("serial = :id and live", serial.value());
    }

    private List<Seated> read(String which, Object id) {
        return jdbc.sql("select serial, n, lap, person, family, leg from seat where " + which
                        + " order by serial, family, n")
                .param("id", id)
                .query((row, n) -> new Seated(
                        new SerialId(Columns.id(row, "serial")),
                        row.getInt("n"),
                        row.getBoolean("lap"),
                        Columns.person(row),
                        new FamilyId(Columns.id(row, "family")),
                        Leg.of(row.getString("leg")).orElseThrow()))
                .list();
    }

    /** Gives seats back, so that others may have them. @return who held one */
    List<PersonId> release(SerialId serial, Collection<PersonId> people) {
        return jdbc.sql("""
                with held as (select serial, n, person from seat
                              where serial = :serial and person = any(:people) and live for update),
                freed as (update seat s set person = null, family = null, live = false, promised_at = null, promised_by = null
                          from held h where s.serial = h.serial and s.n = h.n returning h.person)
                select person from freed""")
                .param("serial", serial.value())
                .param("people", Columns.people(people))
                .query((row, n) -> Columns.person(row))
                .list();
    }

    /** The promise is over, and stays on record beside its seat. */
    List<PersonId> end(SerialId serial, Collection<PersonId> people) {
        return jdbc.sql(
                        "update seat set live = false where serial = :serial and person = any(:people) and live returning person")
                .param("serial", serial.value())
                .param("people", Columns.people(people))
                .query((row, n) -> Columns.person(row))
                .list();
    }
}
