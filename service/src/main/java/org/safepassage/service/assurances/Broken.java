package org.safepassage.service.assurances;

import static org.safepassage.service.assurances.Observations.utc;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where promises are broken, in the order in which to raise them: what nobody has raised since it was last broken before what was,
 * then where people were detained or beaten, then by how many did not pass within a fortnight.
 */
@Component
class Broken {
    static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final int MOST = 10;
    private final JdbcClient jdbc;

    Broken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param rate of the fortnight before
     * @param raised the day of the last meeting at which it was raised
     */
    record At(
            AssuranceId assurance,
            String by,
            String words,
            String place,
            Rate rate,
            long turnedBack,
            long delayed,
            long charged,
            long detained,
            long beaten,
            LocalDate last,
            Optional<LocalDate> raised) {

        boolean raisedSince() {
            return raised.filter(day -> !day.isBefore(last)).isPresent();
        }

        /** Why it stands where it stands; without numbers where fewer than ten were observed. */
        String why() {
            List<String> why = new ArrayList<>();
            why.add(rate.words() + " in a fortnight");
            say(why, detained, "detained");
            say(why, beaten, "beaten");
            say(why, turnedBack, "turned back");
            say(why, charged, "made to pay");
            say(why, delayed, "held up");
            why.add(
                    raised.isEmpty()
                            ? "not raised yet"
                            : raisedSince()
                                    ? "raised on " + raised.get() + ", not broken since"
                                    : "raised on " + raised.get() + ", broken again since");
            return String.join("; ", why);
        }

        private void say(List<String> why, long people, String what) {
            if (people > 0) {
                why.add(rate.isShown() ? "%,d %s".formatted(people, what) : "somebody " + what);
            }
        }
    }

    List<At> toRaise(OperationId operation, Instant asAt, Instant knownAt) {
        return jdbc.sql(KeptRates.TESTED + """
                , seen as (
                  select t.object as assurance, o.place, o.outcome, o.people, o.at
                  from test t join conduct_observation o on o.id = t.subject where o.at > :since),
                counted as (
                  select assurance, place, sum(people) as people,
                         coalesce(sum(people) filter (where outcome = 'passed'), 0) as kept,
                         coalesce(sum(people) filter (where outcome = 'turned-back'), 0) as turned_back,
                         coalesce(sum(people) filter (where outcome = 'delayed'), 0) as delayed,
                         coalesce(sum(people) filter (where outcome = 'charged'), 0) as charged,
                         coalesce(sum(people) filter (where outcome = 'detained'), 0) as detained,
                         coalesce(sum(people) filter (where outcome = 'beaten'), 0) as beaten,
                         (max(at) filter (where outcome <> 'passed') at time zone 'UTC')::date as last
                  from seen group by assurance, place)
                select c.*, a.given_by, a.words, r.day as raised
                from counted c join assurance a on a.id = c.assurance
                left join lateral (
                  select max(m.day) as day from meeting_raised r join meeting m on m.id = r.meeting
                  where r.assurance = c.assurance and (r.place = c.place or r.place = '')) r on true
                left join ended d on d.subject = a.id
                where c.people > c.kept and (d.at is null or d.at > :asAt)
                  and (a.stands_until is null or a.stands_until > :asAt)
                order by coalesce(r.day >= c.last, false), c.detained + c.beaten > 0 desc, c.people - c.kept desc, c.place
                limit :most""")
                .param("operation", operation.value())
                .param("asAt", utc(asAt))
                .param("knownAt", utc(knownAt))
                .param("since", utc(asAt.minus(FORTNIGHT)))
                .param("most", MOST)
                .query((row, n) -> new At(
                        new AssuranceId(row.getObject("assurance", UUID.class)),
                        row.getString("given_by"),
                        row.getString("words"),
                        row.getString("place"),
                        new Rate(row.getString("place"), row.getLong("kept"), row.getLong("people")),
                        row.getLong("turned_back"),
                        row.getLong("delayed"),
                        row.getLong("charged"),
                        row.getLong("detained"),
                        row.getLong("beaten"),
                        row.getObject("last", LocalDate.class),
                        Optional.ofNullable(row.getObject("raised", LocalDate.class))))
                .list();
    }
}
