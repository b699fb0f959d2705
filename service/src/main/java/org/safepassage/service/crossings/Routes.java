package org.safepassage.service.crossings;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.crossings.CrossingTables.Seen;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Places.Corridor;
import org.springframework.stereotype.Component;

/** Which ways out there are from a place, those that nothing speaks against first. */
@Component
public class Routes {
    private final List<Corridor> corridors;
    private final CrossingTables tables;
    private final RouteReasons reasons;

    Routes(Operation operation, CrossingTables tables, RouteReasons reasons) {
        this.corridors = operation.places().corridors();
        this.tables = tables;
        this.reasons = reasons;
    }

    /** Every stop at which a family may be and from which a corridor goes on. */
    public Set<String> departures() {
        Set<String> stops = new LinkedHashSet<>();
        corridors.forEach(corridor ->
                stops.addAll(corridor.stops().subList(0, corridor.stops().size() - 1)));
        return stops;
    }

    /**
     * @param from a stop of a corridor
     * @param province where the family is from, when that is known: some crossings ask
     */
    public List<RouteOption> from(SignedIn who, String from, Optional<String> province, Instant at) {
        Seen seen = tables.seen(who, at);
        return corridors.stream()
                .filter(corridor -> corridor.stops().indexOf(from) >= 0
                        && corridor.stops().indexOf(from) < corridor.stops().size() - 1)
                .map(corridor -> option(corridor, from, province, seen))
                .sorted(Comparator.comparingInt((Weighed one) -> one.doubts()))
                .map(Weighed::option)
                .toList();
    }

    private record Weighed(RouteOption option, int doubts) {}

    private Weighed option(Corridor corridor, String from, Optional<String> province, Seen seen) {
        RouteReasons.Said said = reasons.of(corridor, province, seen);
        return new Weighed(
                new RouteOption(
                        corridor.code(),
                        corridor.name(),
                        corridor.stops()
                                .subList(
                                        corridor.stops().indexOf(from),
                                        corridor.stops().size()),
                        corridor.crossing(),
                        corridor.airport(),
                        said.speaksFor(),
                        said.against()),
                said.doubts());
    }
}
