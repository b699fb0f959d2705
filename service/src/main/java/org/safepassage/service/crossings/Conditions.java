package org.safepassage.service.crossings;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safepassage.service.audit.OperationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the crossings and airports, now or at a time before, as it was recorded by then. */
@Component
public class Conditions {
    private final ConditionRows rows;
    private final Places places;

    Conditions(ConditionRows rows, Places places) {
        this.rows = rows;
        this.places = places;
    }

    @Transactional(readOnly = true)
    public ConditionNow now(OperationId operation, String place, Instant at) {
        return ConditionNow.of(rows.standing(operation, List.of(place), at), at);
    }

    /** Of every place of the operation, in the order of its folder. */
    @Transactional(readOnly = true)
    public Map<String, ConditionNow> now(OperationId operation, Instant at) {
        List<String> codes = places.all().stream().map(Place::code).toList();
        Map<String, List<Condition>> found = rows.standing(operation, codes, at).stream()
                .collect(Collectors.groupingBy(Condition::place, LinkedHashMap::new, Collectors.toList()));
        Map<String, ConditionNow> now = new LinkedHashMap<>();
        codes.forEach(code -> now.put(code, ConditionNow.of(found.getOrDefault(code, List.of()), at)));
        return now;
    }

    /** Every observation of a place, also those set aside, the newest first. */
    @Transactional(readOnly = true)
    public List<Condition> history(OperationId operation, String place, int most) {
        return rows.history(operation, place, most);
    }
}
