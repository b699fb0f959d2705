package org.safepassage.service.movement;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.Go;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Times;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Reports that repeat, contradict or come from a clock that is wrong: kept as they came, settled by a person. */
@Controller
@Needs(May.RECORD_PASSAGE)
class DisputesScreen {
    private final Pages pages;
    private final Notices notices;
    private final Passages passages;
    private final Places places;
    private final JdbcClient jdbc;
    private final Clock clock;

    DisputesScreen(Pages pages, Notices notices, Passages passages, Places places, JdbcClient jdbc, Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.passages = passages;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GetMapping("/disputed-reports")
    View all(@AuthenticationPrincipal SignedIn who) {
        List<Passage> disputed = passages.disputed(who.operation());
        Map<PersonId, Long> cases =
                cases(who.operation(), disputed.stream().map(Passage::person).toList());
        return pages.page(
                "Disputed reports",
                "movement/disputes",
                new DisputesPage(
                        disputed.stream().map(one -> line(who, one, cases)).toList(),
                        List.of(
                                Choice.of("right", "It is so", false),
                                Choice.of("right-then", "It is so, at the time given here", false),
                                Choice.of("wrong", "It is not so", false)),
                        Times.asAt(clock.instant())));
    }

    @PostMapping("/disputed-reports/{id}")
    View settle(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String at,
            HttpServletResponse response) {
        Optional<Instant> then = answer.equals("right-then") ? Shown.read(at) : Optional.empty();
        if (!answer.equals("wrong") && !answer.startsWith("right") || answer.equals("right-then") && then.isEmpty()) {
            throw new MovementRefused.Incomplete(id, "answer", "Say whether it is so, and when");
        }
        passages.settle(who, new PassageId(id), !answer.equals("wrong"), then);
        notices.leave(
                response,
                Notice.of(
                        answer.equals("wrong") ? "Not counted. The report stays on record." : "Counted as it is now."));
        return Go.to("/disputed-reports");
    }

    private DisputesPage.Line line(SignedIn who, Passage one, Map<PersonId, Long> cases) {
        Long number = cases.get(one.person());
        return new DisputesPage.Line(
                one.id().value().toString(),
                number == null ? "Somebody without a case" : "Somebody of case " + number,
                Shown.tag(one.outcome()),
                places.name(one.place()),
                Shown.when(one.trueAt()),
                Shown.when(one.knownAt()),
                one.dispute().map(Dispute::words).orElse(""),
                passages.standing(who.operation(), List.of(one.person())).stream()
                        .map(other -> other.outcome().words() + ", " + places.name(other.place()) + ", "
                                + Shown.when(other.trueAt()))
                        .toList(),
                Shown.typed(clock.instant()));
    }

    private Map<PersonId, Long> cases(OperationId operation, List<PersonId> people) {
        Map<PersonId, Long> cases = new HashMap<>();
        jdbc.sql("""
                select m.person, c.number from family_member m join family_case c on c.family = m.family
                where m.to_at is null and c.operation = :operation and m.person = any(:people)""")
                .param("operation", operation.value())
                .param("people", Columns.people(people))
                .query((row, n) -> cases.put(Columns.person(row), row.getLong("number")))
                .list();
        return cases;
    }
}
