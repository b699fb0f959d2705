package org.safepassage.service.movement;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of people when a report about them comes in, read at once for all. */
@Component
class PassageContext {
    private final JdbcClient jdbc;

    PassageContext(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When people were first called to a place or serial, by "person/place" and "person/serial". */
    record Known(Map<String, Instant> called, Map<PersonId, Instant> died, Set<SerialId> cancelled) {
        Optional<Instant> calledAt(Report report) {
            String person = report.person().value() + "/";
            Instant toPlace = called.get(person + report.place());
            Instant toSerial = report.serial().isEmpty()
                    ? null
                    : called.get(person + report.serial().get().value());
            return Optional.ofNullable(toPlace == null ? toSerial : toPlace);
        }
    }

    Known of(OperationId operation, Collection<PersonId> people) {
        UUID[] ids = Columns.people(people);
        Map<String, Instant> called = new HashMap<>();
        jdbc.sql("""
                select p.person, f.place, f.serial, min(f.issued_at) as at
                from call_forward_person p join call_forward f on f.id = p.call_forward
                where p.person = any(:people) group by p.person, f.place, f.serial""")
                .param("people", ids)
                .query((row, n) -> {
                    Instant at = Columns.time(row, "at");
                    String person = Columns.id(row, "person") + "/";
                    called.merge(person + row.getString("place"), at, PassageContext::earlier);
                    called.merge(person + row.getString("serial"), at, PassageContext::earlier);
                    return at;
                })
                .list();
        Map<PersonId, Instant> died = new HashMap<>();
        jdbc.sql("select person, died_at from casualty where person = any(:people)")
                .param("people", ids)
                .query((row, n) -> died.put(Columns.person(row), Columns.time(row, "died_at")))
                .list();
        List<UUID> cancelled = jdbc.sql("select id from serial where operation = :operation and state = 'cancelled'")
                .param("operation", operation.value())
                .query(UUID.class)
                .list();
        return new Known(
                called,
                died,
                new HashSet<>(cancelled.stream().map(SerialId::new).toList()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
