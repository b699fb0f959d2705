package org.safepassage.service.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Scheme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The figures of an operation, the uncomfortable ones first, as at any time and as known at any time. */
@Component
public class Figures {
    private final Operation folder;
    private final Counts counts;
    private final RollFigures rolls;

    Figures(Operation folder, Counts counts, RollFigures rolls) {
        this.folder = folder;
        this.counts = counts;
        this.rolls = rolls;
    }

    /** All from one snapshot of the database, so that they agree with each other. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Figure> at(OperationId operation, Instant asAt, Instant knownAt) {
        List<String> relocating = folder.categories().stream()
                .filter(Scheme.Category::givesRelocation)
                .map(Scheme.Category::code)
                .toList();
        counts.planForMany();
        Counts.Waiting waiting = counts.waiting(operation, asAt, knownAt);
        List<Figure> all = new ArrayList<>();
        all.add(figure(Definition.WITHOUT_DISPOSITION, waiting.messages(), asAt, knownAt));
        all.add(figure(Definition.OLDEST_WAITING, waiting.oldest(), asAt, knownAt));
        rolls.rolls(operation).forEach(roll -> all.add(rolls.notInContact(operation, roll, asAt, knownAt)));
        all.add(figure(Definition.OUT_OF_CONTACT, counts.outOfContact(operation, asAt, knownAt), asAt, knownAt));
        all.add(figure(
                Definition.UNDETERMINED, counts.undetermined(operation, relocating, asAt, knownAt), asAt, knownAt));
        all.add(figure(Definition.ELIGIBLE, counts.eligible(operation, relocating, asAt, knownAt), asAt, knownAt));
        all.add(figure(Definition.IN_CONTACT, counts.inContact(operation, asAt, knownAt), asAt, knownAt));
        all.add(figure(Definition.PEOPLE_KNOWN, counts.people(operation, asAt, knownAt), asAt, knownAt));
        all.add(figure(Definition.FAMILIES_KNOWN, counts.families(operation, asAt, knownAt), asAt, knownAt));
        return all;
    }

    private static Figure figure(Definition definition, double value, Instant asAt, Instant knownAt) {
        return new Figure(
                definition.code,
                definition.title,
                definition.definition,
                definition.unit,
                value,
                null,
                null,
                null,
                definition.excludes,
                definition.owner,
                asAt,
                knownAt);
    }
}
