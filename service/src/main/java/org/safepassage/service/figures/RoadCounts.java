package org.safepassage.service.figures;

import java.util.Collection;
import org.safepassage.service.figures.Counts.Moment;
import org.safepassage.service.operations.Operation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far people have come, from the first call to their leave. Whatever was recorded of two persons who turned out to be one counts
 * for the one. A correction takes back what was said of that passage before, at whatever time it was true.
 */
@Component
class RoadCounts {
    /** Every code that tells of somebody's way. */
    static final String CODES = """
            ('call-forward.issued', 'call-forward.delivered', 'call-forward.confirmed', 'call-forward.en-route',
             'call-forward.arrived', 'call-forward.declined', 'call-forward.failed', 'call-forward.withdrawn',
             'call-forward.expired', 'passage.expected', 'passage.passed', 'passage.turned-back', 'passage.boarded',
             'passage.landed', 'passage.unknown', 'arrival.recorded', 'leave.granted', 'leave.upgraded', 'person.deceased',
             'kin.told')""";

    private static final String ROAD =
            """
            with recursive joined as (
              select subject, object as into_person from entry where code = 'person.joined' and""" + Counts.THEN + """
            ),
            corrected as (
              select subject, object, max(seq) as seq from entry
              where operation = :operation and code = 'passage.corrected' and known_at <= :knownAt group by subject, object),
            said as (
              select e.seq, e.subject, e.code, e.reason, e.true_at from entry e
              left join corrected c on c.subject = e.subject and c.object = e.object and c.seq > e.seq
                                       and e.code like 'passage.%'
              where e.operation = :operation and e.true_at <= :asAt and e.known_at <= :knownAt and c.seq is null
                and e.code in\s""" + CODES + """
            ),
            person as (
              select distinct on (subject) subject, code from entry
              where code in ('person.known', 'person.joined', 'person.withdrawn', 'person.erased') and""" + Counts.THEN + """
              order by subject, true_at desc, seq desc),
            latest as (
              select distinct on (subject, reason) subject, code from entry
              where code in ('finding.eligible', 'finding.not-eligible', 'finding.undetermined')
                and reason = any(:categories) and""" + Counts.THEN + """
              order by subject, reason, true_at desc, seq desc),
            entitled as (
              select subject from latest where code = 'finding.eligible'
              union
              select subject from entry where code = 'person.on-roll' and""" + Counts.THEN + """
            ),
            up as (
              select subject, subject as root from said
              union
              select up.subject, j.into_person from up join joined j on j.subject = up.root),
            one as (
              select s.seq, u.root as person, s.code, s.reason, s.true_at
              from said s join up u using (subject) left join joined j on j.subject = u.root where j.subject is null),
            last_word as (
              select distinct on (person) person, code from one where code like 'call-forward.%' or code like 'passage.%'
              order by person, true_at desc, seq desc),
            side as (
              select distinct on (person) person, code <> 'passage.turned-back' as out from one
              where code in ('passage.landed', 'passage.turned-back')
                 or code = 'passage.passed' and (reason is null or reason <> all(:within))
              order by person, true_at desc, seq desc),
            way as (
              select person,
                     bool_or(code = 'call-forward.issued') as called, bool_or(code = 'call-forward.withdrawn') as withdrawn,
                     bool_or(code = 'passage.passed') as passed, bool_or(code = 'passage.turned-back') as turned_back,
                     bool_or(code = 'passage.landed') as landed, bool_or(code = 'arrival.recorded') as arrived,
                     bool_or(code = 'leave.granted') as granted, bool_or(code = 'leave.upgraded') as upgraded,
                     bool_or(code = 'person.deceased') as dead, bool_or(code = 'kin.told') as told
              from one group by person),
            each as (
              select w.*, coalesce(s.out, false) as out,
                     coalesce(l.code in ('call-forward.confirmed', 'call-forward.en-route', 'call-forward.arrived',
                                         'passage.expected', 'passage.boarded'), false) as under_way
              from way w left join side s using (person) left join last_word l using (person))
            select (select count(*) from person p join entitled e using (subject) left join each w on w.person = p.subject
                    where p.code = 'person.known' and not coalesce(w.dead, false) and not coalesce(w.out, false)) as "left",
                   count(*) filter (where under_way and not out and not dead) as on_the_way,
                   count(*) filter (where out) as out,
                   count(*) filter (where called) as called_forward, count(*) filter (where withdrawn) as withdrawn,
                   count(*) filter (where passed) as passed, count(*) filter (where turned_back) as turned_back,
                   count(*) filter (where landed) as landed, count(*) filter (where arrived) as arrived,
                   count(*) filter (where granted) as leave_granted, count(*) filter (where upgraded) as upgraded,
                   count(*) filter (where dead) as casualties, count(*) filter (where dead and told) as kin_told
            from each""";

    private final JdbcClient client;
    private final String[] within;

    RoadCounts(Operation folder, JdbcClient client) {
        this.client = client;
        this.within = within(folder);
    }

    /** Airports of the country that people leave: whoever passes their gates is not out yet. */
    static String[] within(Operation folder) {
        String left = folder.setting().country();
        return folder.places().airports().stream()
                .filter(airport -> airport.country().equals(left))
                .map(org.safepassage.service.operations.Places.Airport::code)
                .toArray(String[]::new);
    }

    /**
     * How many people it holds of.
     *
     * @param left entitled or eligible, known, alive and not out
     * @param onTheWay said to come, under way, waiting at the place or aboard
     */
    record Road(
            long left,
            long onTheWay,
            long out,
            long calledForward,
            long withdrawn,
            long passed,
            long turnedBack,
            long landed,
            long arrived,
            long leaveGranted,
            long upgraded,
            long casualties,
            long kinTold) {}

    Road at(Collection<String> relocating, Moment moment) {
        return moment.bound(client.sql(ROAD))
                .param("categories", relocating.toArray(String[]::new))
                .param("within", within)
                .query(Road.class)
                .single();
    }
}
