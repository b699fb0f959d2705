package org.safepassage.service.assurances;

import static org.safepassage.service.assurances.Observations.utc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is on record: promises with how they were kept, and what was demanded, offered and talked about. */
@Component
public class Promised {
    private final JdbcClient jdbc;

    Promised(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param state sought, claimed or received, as it was recorded; it is tested once {@code rate} counts anybody
     * @param until when it ends or was withdrawn
     * @param when the day in words
     */
    public record Assurance(
            AssuranceId id,
            String state,
            String by,
            String to,
            String words,
            String scope,
            List<String> places,
            List<String> documents,
            String people,
            Instant from,
            Optional<Instant> until,
            boolean withdrawn,
            List<String> witnesses,
            String source,
            boolean exercise,
            String when,
            Rate rate) {
        boolean standsAt(Instant time) {
            return !from.isAfter(time) && until.map(time::isBefore).orElse(true);
        }
    }

    /** @param by who asks or offers, {@code to} of or to whom */
    public record Asked(String by, String to, String words, String when, String source, boolean exercise) {}

    public record Meeting(
            UUID id,
            List<String> sides,
            String place,
            String about,
            Optional<LocalDate> day,
            String when,
            String source,
            boolean exercise,
            List<String> raised) {}

    /** Those given by one time and recorded by another, the latest first. */
    public List<Assurance> assurances(OperationId operation, Instant asAt, Instant knownAt) {
        return jdbc.sql(KeptRates.TESTED + """
                , counted as (
                  select t.object as id, coalesce(sum(o.people) filter (where o.outcome = 'passed'), 0) as kept,
                         sum(o.people) as people
                  from test t join conduct_observation o on o.id = t.subject group by t.object)
                select a.*, coalesce(c.kept, 0) as kept, coalesce(c.people, 0) as observed, d.at as ended
                from assurance a left join counted c on c.id = a.id left join ended d on d.subject = a.id
                where a.operation = :operation and a.stands_from <= :asAt and a.recorded_at <= :knownAt
                order by a.stands_from desc, a.id""")
                .param("operation", operation.value())
                .param("asAt", utc(asAt))
                .param("knownAt", utc(knownAt))
                .query((row, n) -> assurance(row))
                .list();
    }

    private static Assurance assurance(ResultSet row) throws SQLException {
        Optional<Instant> ended = time(row, "ended");
        Optional<Instant> until = time(row, "stands_until");
        return new Assurance(
                new AssuranceId(row.getObject("id", UUID.class)),
                row.getString("state"),
                row.getString("given_by"),
                row.getString("given_to"),
                row.getString("words"),
                row.getString("scope"),
                list(row, "places"),
                list(row, "documents"),
                row.getString("people"),
                time(row, "stands_from").orElseThrow(),
                ended.isPresent() && until.map(ended.get()::isBefore).orElse(true) ? ended : until,
                ended.isPresent(),
                list(row, "witnesses"),
                row.getString("source"),
                row.getBoolean("exercise"),
                row.getString("when_words"),
                new Rate("", row.getLong("kept"), row.getLong("observed")));
    }

    List<Asked> demands(OperationId operation) {
        return asked(
                "select made_by as by, made_of as to, words, when_words, day, source, exercise from demand", operation);
    }

    List<Asked> inducements(OperationId operation) {
        return asked(
                "select offered_by as by, offered_to as to, words, when_words, day, source, exercise from inducement",
                operation);
    }

    private List<Asked> asked(String select, OperationId operation) {
        return jdbc.sql(select + " where operation = :operation order by day desc nulls last, recorded_at desc, id")
                .param("operation", operation.value())
                .query((row, n) -> new Asked(
                        row.getString("by"),
                        row.getString("to"),
                        row.getString("words"),
                        when(row),
                        row.getString("source"),
                        row.getBoolean("exercise")))
                .list();
    }

    List<Meeting> meetings(OperationId operation) {
        return jdbc.sql("""
                select m.*, array(select coalesce(a.words, '') || case when r.place = '' then '' else ' (' || r.place || ')' end
                                  from meeting_raised r join assurance a on a.id = r.assurance
                                  where r.meeting = m.id order by a.stands_from, r.place) as raised
                from meeting m where m.operation = :operation order by m.day desc nulls last, m.recorded_at desc, m.id""")
                .param("operation", operation.value())
                .query((row, n) -> new Meeting(
                        row.getObject("id", UUID.class),
                        list(row, "sides"),
                        row.getString("place"),
                        row.getString("about"),
                        Optional.ofNullable(row.getObject("day", LocalDate.class)),
                        when(row),
                        row.getString("source"),
                        row.getBoolean("exercise"),
                        list(row, "raised")))
                .list();
    }

    private static String when(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        String words = row.getString("when_words");
        return words.isEmpty() && day != null ? day.toString() : words;
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static List<String> list(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.asList((String[]) array.getArray());
    }
}
