package org.safepassage.service.movement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.decisions.GrantedFamilies;
import org.safepassage.service.decisions.GrantedFamily;
import org.safepassage.service.operations.PlannedSerial.Leg;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who needs seats on a leg, family by family, the highest rank first. */
@Component
class Groups {
    private final GrantedFamilies granted;
    private final Splits splits;
    private final SeatRows seats;
    private final SerialRows serials;
    private final HomePlaces home;
    private final JdbcClient jdbc;

    Groups(
            GrantedFamilies granted,
            Splits splits,
            SeatRows seats,
            SerialRows serials,
            HomePlaces home,
            JdbcClient jdbc) {
        this.granted = granted;
        this.splits = splits;
        this.seats = seats;
        this.serials = serials;
        this.home = home;
        this.jdbc = jdbc;
    }

    /** Everybody who may ever need one, for noting infants and needs before seats are locked. */
    Set<PersonId> travellers(OperationId id) {
        Set<PersonId> people = new HashSet<>();
        granted.of(id).forEach(family -> people.addAll(family.travels()));
        return people;
    }

    List<Group> of(OperationId id, Leg leg, Map<PersonId, Traveller> noted) {
        Map<PersonId, SeatRows.Seated> out = new HashMap<>();
        Map<PersonId, SeatRows.Seated> onward = new HashMap<>();
        seats.live(id).forEach(seat -> (seat.leg() == Leg.OUT ? out : onward).put(seat.person(), seat));
        Map<FamilyId, List<PersonId>> parts = splits.of(id);
        Map<FamilyId, Set<SerialId>> declined = declined(id);
        Map<SerialId, String> ends = leg == Leg.OUT ? Map.of() : abroad(id);
        Set<PersonId> gone = gone(id);
        List<Group> groups = new ArrayList<>();
        for (GrantedFamily family : granted.of(id)) {
            List<PersonId> first = parts.getOrDefault(family.family(), List.of());
            Map<Optional<String>, List<PersonId>> starts = new HashMap<>();
            Optional<SerialId> with = Optional.empty();
            for (PersonId person : family.travels()) {
                SeatRows.Seated seated = (leg == Leg.OUT ? out : onward).get(person);
                if (seated != null) {
                    with = Optional.of(seated.serial());
                } else if (leg == Leg.OUT) {
                    if (!gone.contains(person) && (first.isEmpty() || first.contains(person))) {
                        starts.computeIfAbsent(Optional.empty(), any -> new ArrayList<>())
                                .add(person);
                    }
                } else {
                    SeatRows.Seated before = out.get(person);
                    String end = before == null ? null : ends.get(before.serial());
                    if (end != null) {
                        starts.computeIfAbsent(Optional.of(end), any -> new ArrayList<>())
                                .add(person);
                    }
                }
            }
            Optional<SerialId> others = first.isEmpty() ? with : Optional.empty();
            starts.forEach((from, people) -> groups.add(group(
                    family,
                    people,
                    noted,
                    !first.isEmpty() || leg == Leg.ONWARD,
                    declined.getOrDefault(family.family(), Set.of()),
                    from,
                    others)));
        }
        return groups;
    }

    private static Group group(
            GrantedFamily family,
            List<PersonId> people,
            Map<PersonId, Traveller> noted,
            boolean mayPart,
            Set<SerialId> declined,
            Optional<String> from,
            Optional<SerialId> with) {
        List<PersonId> seated = new ArrayList<>();
        List<PersonId> infants = new ArrayList<>();
        for (PersonId person : people) {
            Traveller traveller = noted.get(person);
            (traveller != null && traveller.lap() ? infants : seated).add(person);
        }
        return new Group(family.family(), seated, infants, family.leftOpen().size(), mayPart, declined, from, with);
    }

    /** Where serials end short of home, so that whoever rides on them must go on. */
    private Map<SerialId, String> abroad(OperationId id) {
        Map<SerialId, String> ends = new HashMap<>();
        for (Serial serial : serials.all(id)) {
            if (serial.leg() == Leg.OUT && !home.has(serial.to())) {
                ends.put(serial.id(), serial.to());
            }
        }
        return ends;
    }

    private Map<FamilyId, Set<SerialId>> declined(OperationId id) {
        Map<FamilyId, Set<SerialId>> declined = new HashMap<>();
        // Whoever had seats on a serial and came back from it is not put on the same one again by a machine.
        jdbc.sql("""
                select family, serial from call_forward where operation = :operation and state = 'declined'
                union select family, serial from seat where operation = :operation and person is not null and not live""")
                .param("operation", id.value())
                .query((row, n) -> declined.computeIfAbsent(
                                new FamilyId(Columns.id(row, "family")), any -> new HashSet<>())
                        .addAll(Columns.serial(row, "serial").stream().toList()))
                .list();
        return declined;
    }

    /** Who is out of the country, or on the way out of it. */
    private Set<PersonId> gone(OperationId id) {
        Set<PersonId> gone = new HashSet<>();
        jdbc.sql("""
                select distinct on (person) person, outcome in ('passed', 'boarded', 'landed') as gone from passage
                where operation = :operation and state = 'standing' and outcome not in ('expected', 'unknown')
                order by person, true_at desc, id desc""")
                .param("operation", id.value())
                .query((row, n) ->
                        row.getBoolean("gone") && gone.add(new PersonId(row.getObject("person", UUID.class))))
                .list();
        return gone;
    }
}
