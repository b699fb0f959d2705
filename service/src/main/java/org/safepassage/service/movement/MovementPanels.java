package org.safepassage.service.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.Accounts;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.CaseInView;
import org.safepassage.service.casework.CasePanels;
import org.safepassage.service.crossings.Alerts;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.operations.PlannedSerial.Leg;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.people.FamilyId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seats, call-forward and what the family was last told, on the page of its case. */
@Component
@Order(20)
class MovementPanels implements CasePanels {
    private final Pages pages;
    private final CallForwards callForwards;
    private final Tellings tellings;
    private final ToBeTold toBeTold;
    private final WhyNot whyNot;
    private final Placements placements;
    private final Splits splits;
    private final Accounts accounts;
    private final Places places;
    private final Alerts alerts;
    private final JdbcClient jdbc;

    MovementPanels(
            Pages pages,
            CallForwards callForwards,
            Tellings tellings,
            ToBeTold toBeTold,
            WhyNot whyNot,
            Placements placements,
            Splits splits,
            Accounts accounts,
            Places places,
            Alerts alerts,
            JdbcClient jdbc) {
        this.pages = pages;
        this.callForwards = callForwards;
        this.tellings = tellings;
        this.toBeTold = toBeTold;
        this.whyNot = whyNot;
        this.placements = placements;
        this.splits = splits;
        this.accounts = accounts;
        this.places = places;
        this.alerts = alerts;
        this.jdbc = jdbc;
    }

    @Override
    public List<Panel> of(SignedIn who, CaseInView seen) {
        return List.of(new Panel(
                "movement", "Seats and call-forward", true, pages.part("movement/case-panel", panel(who, seen))));
    }

    private CasePanel panel(SignedIn who, CaseInView seen) {
        FamilyId family = seen.row().family();
        List<CallForward> called = callForwards.ofFamily(who.operation(), family);
        Optional<CallForward> living =
                called.stream().filter(one -> one.state().lives()).findFirst();
        return new CasePanel(
                "/cases/" + seen.row().id().value() + "/call-forward",
                seats(family),
                why(who, seen),
                called.stream().limit(3).map(this::called).toList(),
                told(family),
                living.stream()
                        .flatMap(one -> one.notKnown().stream())
                        .flatMap(code -> NotKnown.of(code).stream())
                        .map(NotKnown::words)
                        .toList(),
                seen.inHand(),
                living.map(MovementPanels::acts).orElse(List.of()),
                Shown.hows(),
                Stream.of(FailedBecause.values())
                        .map(why -> Choice.of(why.code(), why.words(), false))
                        .toList(),
                toBeTold.waiting(who.operation(), family)
                        .map(line -> WithdrawnBecause.of(line.because())
                                .map(WithdrawnBecause::words)
                                .orElse(line.because()))
                        .orElse(""),
                seen.inHand() ? people(seen) : List.of(),
                seen.inHand() ? alerts(who) : List.of(),
                Shown.typed(seen.now()),
                split(seen, family),
                Stream.of(SplitReason.values())
                        .map(why -> Choice.of(why.code(), why.words(), false))
                        .toList());
    }

    private String split(CaseInView seen, FamilyId family) {
        return splits.of(family)
                .map(one -> "They chose to go in parts: first "
                        + String.join(", ", one.first().stream().map(seen::name).toList()) + ". "
                        + one.reason().words() + ", recorded " + Shown.when(one.at()))
                .orElse("");
    }

    private static List<Choice> people(CaseInView seen) {
        return seen.people().stream()
                .map(person -> Choice.of(person.value().toString(), seen.name(person), false))
                .toList();
    }

    private List<Choice> alerts(SignedIn who) {
        return Stream.concat(
                        Stream.of(Choice.of("", "not in an alert", true)),
                        alerts.history(who.operation(), 10).stream()
                                .map(alert -> Choice.of(
                                        alert.id().toString(),
                                        alert.event() + ", " + Shown.when(alert.trueAt()),
                                        false)))
                .toList();
    }

    private List<String> seats(FamilyId family) {
        return jdbc.sql("""
                select s.code, s.leaves_at, count(*) as people, count(*) filter (where t.lap) as laps
                from seat t join serial s on s.id = t.serial where t.family = :family and t.live
                group by s.id order by s.leaves_at""")
                .param("family", family.value())
                .query((row, n) -> Shown.people(row.getInt("people")) + " on " + row.getString("code")
                        + (row.getInt("laps") == 0 ? "" : ", " + row.getInt("laps") + " on laps") + ", leaves "
                        + Shown.when(Columns.time(row, "leaves_at")))
                .list();
    }

    private String why(SignedIn who, CaseInView seen) {
        return placements
                .ofCase(who.operation(), Leg.OUT, seen.row().number())
                .filter(one -> one.outcome() != Outcome.ON)
                .map(whyNot::sentence)
                .orElse("");
    }

    private CasePanel.Called called(CallForward one) {
        String code = one.because();
        String because = code == null
                ? ""
                : ": "
                        + WithdrawnBecause.of(code)
                                .map(WithdrawnBecause::words)
                                .or(() -> FailedBecause.of(code).map(FailedBecause::words))
                                .orElse("");
        return new CasePanel.Called(
                Shown.tag(one.state()),
                Shown.people(one.people().size()) + " to " + places.name(one.place()) + ", "
                        + Shown.when(one.beThereAt()) + because);
    }

    private String told(FamilyId family) {
        return tellings.last(family)
                .map(told -> "Last told " + Shown.said(told.said()) + ", "
                        + told.how().words().toLowerCase(java.util.Locale.UK) + ", by " + name(told.by()) + ", "
                        + Shown.when(told.at()))
                .orElse("Told nothing yet");
    }

    private String name(String actor) {
        return actor.startsWith("account:")
                ? accounts.find(new AccountId(UUID.fromString(actor.substring("account:".length()))))
                        .map(account -> account.name())
                        .orElse("a closed account")
                : "the service";
    }

    private static List<Choice> acts(CallForward one) {
        List<Choice> acts = new ArrayList<>();
        add(acts, one, CallForwardState.DELIVERED, "They have been told");
        add(acts, one, CallForwardState.CONFIRMED, "They say that they come");
        add(acts, one, CallForwardState.EN_ROUTE, "They have set out");
        add(acts, one, CallForwardState.DECLINED, "They say no; they keep their place");
        add(acts, one, CallForwardState.FAILED, "It came to nothing");
        return acts;
    }

    private static void add(List<Choice> acts, CallForward one, CallForwardState next, String words) {
        if (one.state().mayBecome(next)) {
            acts.add(Choice.of(next.code(), words, acts.isEmpty()));
        }
    }
}
