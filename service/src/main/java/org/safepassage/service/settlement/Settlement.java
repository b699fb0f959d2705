package org.safepassage.service.settlement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/** How many arrived and how they stand, and the leave of some; nothing personal. */
@Component
public class Settlement {
    private final SettledRows rows;
    private final LeaveRows leave;

    Settlement(SettledRows rows, LeaveRows leave) {
        this.rows = rows;
        this.leave = leave;
    }

    /**
     * People in each standing, by its code: arrived, to-grant, open, needs-none, with-end, without-end, over; upgrade and ends-soon
     * are counted besides.
     */
    public Map<String, Long> counts(OperationId in) {
        List<SettledRows.Row> all = rows.all(in);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            counts.put(
                    standing.code(),
                    all.stream().filter(row -> row.is(standing)).count());
        }
        return counts;
    }

    /** People by the kind of leave that they hold now. */
    public Map<String, Long> kinds(OperationId in) {
        Map<String, Long> kinds = new java.util.TreeMap<>();
        leave.standing(in).forEach(one -> kinds.merge(one.kind(), 1L, Long::sum));
        return kinds;
    }

    /** The leave that stands, of those of these people who have one. */
    public List<Leave> of(Collection<PersonId> people) {
        return leave.standing(people);
    }
}
