package org.safepassage.service.crossings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Times;
import org.springframework.stereotype.Component;

/** Teams, and requests for help, as rows. */
@Component
class TeamTables {
    private static final int MOST = 50;

    private final Teams teams;
    private final Places places;

    TeamTables(Teams teams, Places places) {
        this.teams = teams;
        this.places = places;
    }

    Table at(SignedIn who, Place place, Instant now) {
        return sent(
                "Teams here",
                teams.history(who.operation(), place.code(), MOST),
                now,
                "A team that is sent to this post would stand here.");
    }

    Table sent(String caption, List<Deployment> some, Instant now, String empty) {
        return new Table(
                caption,
                List.of("Team", "Post", "Now", "Arrives", "Leaves", "Languages", "Families"),
                some.stream().map(one -> row(one, now)).toList(),
                empty);
    }

    private List<Cell> row(Deployment one, Instant now) {
        return List.of(
                Cell.lines(
                        Cell.words(one.team().name()),
                        Cell.words(
                                one.team().specialists() == 1
                                        ? "1 specialist"
                                        : one.team().specialists() + " specialists")),
                Cell.link("/crossings/" + one.post(), places.name(one.post())),
                new Cell.Status(tag(one.at(now))),
                Cell.words(one.arrivedAt().map(Times::full).orElse("planned " + Times.full(one.arrivesAt()))),
                Cell.words(one.leftAt().map(Times::full).orElse("planned " + Times.full(one.leavesAt()))),
                Cell.words(String.join(", ", one.team().languages())),
                Cell.lines(
                        Cell.words(one.team().familiesAnHour() + " an hour"),
                        Cell.words("at most " + one.families() + " in its stay")));
    }

    static Tag tag(Deployment.Standing standing) {
        return switch (standing) {
            case ON_ITS_WAY -> new Tag("On its way", Tag.Tone.ONGOING);
            case LATE -> new Tag("Not said to be there", Tag.Tone.CAUTION);
            case PRESENT -> new Tag("Present", Tag.Tone.GOOD);
            case OVERSTAYING -> new Tag("Present past its time", Tag.Tone.CAUTION);
            case LEFT -> new Tag("Left", Tag.Tone.PLAIN);
        };
    }

    Table asked(SignedIn who, Place place, Instant now) {
        return requests(
                "Help asked for here",
                teams.asked(who.operation(), place.code(), MOST),
                now,
                "A request from this post would stand here.");
    }

    Table requests(String caption, List<HelpRequest> some, Instant now, String empty) {
        return new Table(
                caption,
                List.of("Post", "Wants", "Families waiting", "Needed by", "Asked", "Answer"),
                some.stream()
                        .map(one -> List.<Cell>of(
                                Cell.link("/crossings/" + one.post(), places.name(one.post())),
                                Cell.words(one.wants().words()),
                                one.families() == 0 ? Cell.words("not counted") : Cell.words("" + one.families()),
                                Cell.words(Times.full(one.neededBy())),
                                Cell.words(ConditionWords.ago(one.askedAt(), now)),
                                answer(one, now)))
                        .toList(),
                empty);
    }

    private static Cell answer(HelpRequest one, Instant now) {
        if (one.answer().isPresent()) {
            return Cell.words(one.answer().get().words());
        }
        boolean late = Duration.between(now, one.neededBy()).isNegative();
        return Cell.status(late ? "Late: no answer" : "Waits", late ? Tag.Tone.ALARM : Tag.Tone.ONGOING);
    }
}
