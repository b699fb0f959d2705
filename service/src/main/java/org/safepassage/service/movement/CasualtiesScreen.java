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
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.CaseRefused;
import org.safepassage.service.casework.Desk;
import org.safepassage.service.casework.Go;
import org.safepassage.service.crossings.Alert;
import org.safepassage.service.crossings.Alerts;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Times;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The dead, recorded on their case by whoever has it in hand, and next of kin told. */
@Controller
@Needs(May.TELL_FAMILIES)
class CasualtiesScreen {
    private final Pages pages;
    private final Notices notices;
    private final Casualties casualties;
    private final Alerts alerts;
    private final Desk desk;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CasualtiesScreen(
            Pages pages,
            Notices notices,
            Casualties casualties,
            Alerts alerts,
            Desk desk,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.casualties = casualties;
        this.alerts = alerts;
        this.desk = desk;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The case that somebody belongs to. */
    private record Belongs(UUID familyCase, long number) {}

    @GetMapping("/casualties")
    View all(@AuthenticationPrincipal SignedIn who) {
        List<Casualty> all = casualties.all(who.operation());
        Map<PersonId, Belongs> cases =
                cases(who, all.stream().map(Casualty::person).toList());
        return pages.page(
                "Casualties",
                "movement/casualties",
                new CasualtiesPage(
                        all.size(),
                        (int) all.stream()
                                .filter(one -> one.kinToldAt().isEmpty())
                                .count(),
                        all.stream().map(one -> line(who, one, cases)).toList(),
                        Shown.hows(),
                        Times.asAt(clock.instant())));
    }

    @PostMapping("/casualties/{person}/kin-told")
    View kinTold(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "voice") String how,
            HttpServletResponse response) {
        casualties.kinTold(who, new PersonId(person), How.of(how).orElse(How.VOICE));
        notices.leave(response, Notice.of("Next of kin told."));
        return Go.to("/casualties");
    }

    @PostMapping("/cases/{id}/casualties")
    View record(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String dead,
            @RequestParam(defaultValue = "") String diedAt,
            @RequestParam(defaultValue = "") String alert,
            HttpServletResponse response) {
        transaction.executeWithoutResult(status -> {
            var row = desk.held(who, new CaseId(id));
            UUID person = desk.people(row.family()).stream()
                    .filter(one -> one.toString().equals(dead))
                    .findFirst()
                    .orElseThrow(() -> new CaseRefused.Incomplete(id, "dead", "Choose who died"));
            Instant at = Shown.read(diedAt)
                    .orElseThrow(() -> new CaseRefused.Incomplete(id, "diedAt", "Give the day and the time"));
            Optional<UUID> in = alerts.history(who.operation(), 100).stream()
                    .map(Alert::id)
                    .filter(one -> one.toString().equals(alert))
                    .findFirst();
            casualties.record(who, new PersonId(person), in, at);
        });
        notices.leave(response, Notice.of("Recorded. Tell the next of kin, and note it under Casualties."));
        return Go.to("/casualties");
    }

    private CasualtiesPage.Line line(SignedIn who, Casualty one, Map<PersonId, Belongs> cases) {
        Belongs belongs = cases.get(one.person());
        return new CasualtiesPage.Line(
                one.person().value().toString(),
                belongs != null && who.role().may(May.TAKE_CASES) ? "/cases/" + belongs.familyCase() : "",
                belongs == null ? "Somebody without a case" : "Somebody of case " + belongs.number(),
                Shown.when(one.diedAt()),
                one.alert()
                        .flatMap(alert -> alerts.find(who.operation(), alert))
                        .map(Alert::event)
                        .orElse("not in an alert"),
                one.kinToldAt()
                        .map(at -> new Tag("Told " + Shown.when(at), Tag.Tone.GOOD))
                        .orElse(new Tag("Not told", Tag.Tone.ALARM)),
                one.kinToldAt().isEmpty());
    }

    private Map<PersonId, Belongs> cases(SignedIn who, List<PersonId> people) {
        Map<PersonId, Belongs> cases = new HashMap<>();
        jdbc.sql("""
                select m.person, c.id, c.number from family_member m join family_case c on c.family = m.family
                where m.to_at is null and c.operation = :operation and m.person = any(:people)""")
                .param("operation", who.operation().value())
                .param("people", Columns.people(people))
                .query((row, n) ->
                        cases.put(Columns.person(row), new Belongs(Columns.id(row, "id"), row.getLong("number"))))
                .list();
        return cases;
    }
}
