package org.safepassage.service.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether statements about one fact agree. Births agree when their days overlap; anything else must be equal. */
final class Agreement {
    private Agreement() {}

    static FactState of(Map<Value, List<Source>> statements) {
        List<FactState.Known> all = statements.entrySet().stream()
                .map(s -> new FactState.Known(s.getKey(), s.getValue()))
                .toList();
        if (all.size() == 1) {
            return all.getFirst();
        }
        if (all.stream().allMatch(s -> s.value() instanceof Value.Born)) {
            return births(all);
        }
        return new FactState.Conflicting(all);
    }

    private static FactState births(List<FactState.Known> all) {
        LocalDate earliest = LocalDate.MIN;
        LocalDate latest = LocalDate.MAX;
        List<Source> sources = new ArrayList<>();
        for (FactState.Known statement : all) {
            if (statement.value() instanceof Value.Born born) {
                earliest = born.earliest().isAfter(earliest) ? born.earliest() : earliest;
                latest = born.latest().isBefore(latest) ? born.latest() : latest;
                sources.addAll(statement.sources());
            }
        }
        return latest.isBefore(earliest)
                ? new FactState.Conflicting(all)
                : new FactState.Known(new Value.Born(earliest, latest), sources);
    }
}
