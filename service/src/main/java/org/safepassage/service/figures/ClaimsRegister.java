package org.safepassage.service.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.figures.Counts.Moment;
import org.safepassage.service.operations.Claims.Claim;
import org.safepassage.service.operations.Claims.Conflict;
import org.safepassage.service.operations.Operation;
import org.springframework.stereotype.Component;

/** Every number said in public, beside ours as it was known when it was said; which of them contradict each other, and which only seem to. */
@Component
public class ClaimsRegister {
    /** Claims that differ in more than this are not held against each other by anybody. */
    private static final int MOST_DIFFERENCES = 2;

    private final Operation folder;
    private final Figures figures;
    private final Clock clock;

    ClaimsRegister(Operation folder, Figures figures, Clock clock) {
        this.folder = folder;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * @param contradictions pairs that agree in population, event, time and kind, and not in their numbers
     * @param seeming pairs whose numbers disagree and which answer different questions
     * @param conflicts statements of the record that disagree on something else than a number
     */
    public record Register(List<Line> lines, List<Pair> contradictions, List<Pair> seeming, List<Conflict> conflicts) {
        public Register {
            lines = List.copyOf(lines);
            contradictions = List.copyOf(contradictions);
            seeming = List.copyOf(seeming);
            conflicts = List.copyOf(conflicts);
        }
    }

    /** @param ours empty when no figure of ours comes near, or the time that the claim speaks of has not come */
    public record Line(Claim claim, Optional<Figure> ours) {}

    /** @param differ in which of population, event, time and kind the two ask different things */
    public record Pair(Claim one, Claim other, List<String> differ) {
        public Pair {
            differ = List.copyOf(differ);
        }
    }

    public Register of(OperationId operation) {
        List<Claim> claims = folder.claims().claims();
        List<Pair> contradictions = new ArrayList<>();
        List<Pair> seeming = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (Claim other : claims.subList(i + 1, claims.size())) {
                var pair = new Pair(claims.get(i), other, claims.get(i).differs(other));
                if (pair.one().contradicts(other)) {
                    contradictions.add(pair);
                } else if (pair.one().numbersDisagree(other) && pair.differ().size() <= MOST_DIFFERENCES) {
                    seeming.add(pair);
                }
            }
        }
        return new Register(
                lines(operation, claims),
                contradictions,
                seeming,
                folder.claims().conflicts());
    }

    private List<Line> lines(OperationId operation, List<Claim> claims) {
        Instant now = clock.instant();
        Map<Moment, List<Figure>> told = new HashMap<>();
        return claims.stream()
                .map(claim -> new Line(
                        claim,
                        claim.ours().filter(ours -> !ours.asAt().isAfter(now)).flatMap(ours -> {
                            Instant known = ours.knownAt().isAfter(now) ? now : ours.knownAt();
                            var moment = new Moment(operation, ours.asAt(), known);
                            return told
                                    .computeIfAbsent(moment, m -> figures.at(m.operation(), m.asAt(), m.knownAt()))
                                    .stream()
                                    .filter(figure -> figure.code().equals(ours.figure()))
                                    .findFirst();
                        })))
                .toList();
    }
}
