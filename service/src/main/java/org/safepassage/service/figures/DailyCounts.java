package org.safepassage.service.figures;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.safepassage.service.figures.Counts.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How two figures moved from day to day (UTC), as known at one time. A reversed outcome counts as waiting all along. */
@Component
class DailyCounts {
    private static final int MOST_DAYS = 60;

    private static final String WAITING = Counts.ITEMS + """
            ,
            message as (
              select r.subject, r.true_at as came,
                     case when bool_and(o.code is not null) then max(o.true_at) end as done
              from received r left join named n on n.message = r.subject
              left join outcome o on o.subject = coalesce(n.item, r.subject) and o.code <> 'disposition.reversed'
              group by r.subject, r.true_at)
            select (came at time zone 'UTC')::date as day, count(*) as change from message group by 1
            union all
            select (done at time zone 'UTC')::date, -count(*) from message where done is not null group by 1""";

    private static final String PEOPLE = """
            select (true_at at time zone 'UTC')::date as day,
                   sum(case code when 'person.known' then 1 else -1 end) as change
            from entry
            where code in ('person.known', 'person.joined', 'person.withdrawn', 'person.erased') and""" + Counts.THEN + """
            group by 1""";

    private final JdbcClient client;
    private final Counts counts;

    DailyCounts(JdbcClient client, Counts counts) {
        this.client = client;
        this.counts = counts;
    }

    /** One value at the end of each day, the last one as at the moment asked for. */
    record Day(LocalDate day, long value) {}

    @Transactional(readOnly = true)
    public List<Day> waiting(Moment moment) {
        return days(WAITING, moment);
    }

    @Transactional(readOnly = true)
    public List<Day> people(Moment moment) {
        return days(PEOPLE, moment);
    }

    private List<Day> days(String query, Moment moment) {
        counts.planForMany();
        TreeMap<LocalDate, Long> changes = new TreeMap<>();
        moment.bound(client.sql(query))
                .query((row, n) ->
                        changes.merge(row.getObject("day", LocalDate.class), row.getLong("change"), Long::sum))
                .list();
        List<Day> days = new ArrayList<>();
        if (changes.isEmpty()) {
            return days;
        }
        LocalDate last = LocalDate.ofInstant(moment.asAt(), ZoneOffset.UTC);
        long value = 0;
        for (LocalDate day = changes.firstKey(); !day.isAfter(last); day = day.plusDays(1)) {
            value += changes.getOrDefault(day, 0L);
            days.add(new Day(day, value));
        }
        return days.subList(Math.max(0, days.size() - MOST_DAYS), days.size());
    }
}
