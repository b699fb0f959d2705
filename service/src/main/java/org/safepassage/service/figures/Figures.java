package org.safepassage.service.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.figures.Counts.Moment;
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
    private final RoadCounts roads;

    Figures(Operation folder, Counts counts, RollFigures rolls, RoadCounts roads) {
        this.folder = folder;
        this.counts = counts;
        this.rolls = rolls;
        this.roads = roads;
    }

    /** All from one snapshot of the database, so that they agree with each other. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Figure> at(OperationId operation, Instant asAt, Instant knownAt) {
        return told(new Moment(operation, asAt, knownAt)).figures();
    }

    /** The figures, and beside them the totals that people would hold against each other. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Told told(Moment moment) {
        List<String> relocating = folder.categories().stream()
                .filter(Scheme.Category::givesRelocation)
                .map(Scheme.Category::code)
                .toList();
        counts.planForMany();
        Counts.Waiting waiting = counts.waiting(moment);
        Counts.Standing people = counts.people(relocating, moment);
        RoadCounts.Road road = roads.at(relocating, moment);
        List<Figure> all = new ArrayList<>();
        all.add(figure(Definition.LEFT, road.left(), moment));
        all.add(figure(Definition.WITHOUT_DISPOSITION, waiting.messages(), moment));
        all.add(figure(Definition.OLDEST_WAITING, waiting.oldest(), moment));
        rolls.rolls(moment.operation()).forEach(roll -> all.add(rolls.notInContact(roll, moment)));
        all.add(figure(Definition.OUT_OF_CONTACT, people.outOfContact(), moment));
        all.add(figure(Definition.UNDETERMINED, people.undetermined(), moment));
        all.add(figure(Definition.ELIGIBLE, people.eligible(), moment));
        all.add(figure(Definition.IN_CONTACT, people.inContact(), moment));
        all.add(figure(Definition.PEOPLE_KNOWN, people.known(), moment));
        all.add(figure(Definition.FAMILIES_KNOWN, counts.families(moment), moment));
        road(road, moment, all);
        return new Told(all, people, road, counts.mentions(moment));
    }

    private static void road(RoadCounts.Road road, Moment moment, List<Figure> all) {
        all.add(figure(Definition.CALLED_FORWARD, road.calledForward(), moment));
        all.add(figure(Definition.WITHDRAWN, road.withdrawn(), moment));
        all.add(figure(Definition.ON_THE_WAY, road.onTheWay(), moment));
        all.add(figure(Definition.TURNED_BACK, road.turnedBack(), moment));
        all.add(figure(Definition.PASSED, road.passed(), moment));
        all.add(figure(Definition.OUT, road.out(), moment));
        all.add(figure(Definition.LANDED, road.landed(), moment));
        all.add(figure(Definition.ARRIVED, road.arrived(), moment));
        all.add(figure(Definition.LEAVE_GRANTED, road.leaveGranted(), moment));
        all.add(figure(Definition.UPGRADED, road.upgraded(), moment));
        all.add(figure(Definition.CASUALTIES, road.casualties(), moment));
        all.add(figure(Definition.KIN_TOLD, road.kinTold(), moment));
    }

    /** @param mentions names read, before anybody says which are of one person */
    record Told(List<Figure> figures, Counts.Standing people, RoadCounts.Road road, long mentions) {}

    private static Figure figure(Definition definition, double value, Moment moment) {
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
                moment.asAt(),
                moment.knownAt());
    }
}
