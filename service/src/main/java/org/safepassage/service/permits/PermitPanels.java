package org.safepassage.service.permits;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.CaseInView;
import org.safepassage.service.casework.CasePanels;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Tag.Tone;
import org.safepassage.service.people.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What permits knows of a case: who was warned, who has an authorisation, and what may be done about it. */
@Component
@Order(40)
class PermitPanels implements CasePanels {
    static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private final Pages pages;
    private final PermitRows rows;
    private final Warn warn;
    private final Issue issue;

    PermitPanels(Pages pages, PermitRows rows, Warn warn, Issue issue) {
        this.pages = pages;
        this.rows = rows;
        this.warn = warn;
        this.issue = issue;
    }

    @Override
    public List<Panel> of(SignedIn who, CaseInView seen) {
        var covered = issue.covered(who.operation(), seen.people()).keySet();
        List<Permit> permits = rows.of(seen.people());
        if (covered.isEmpty() && permits.isEmpty()) {
            return List.of();
        }
        Map<PersonId, Choice> choices = warn.choices(seen.people());
        boolean acts = seen.inHand() && who.role().may(May.ISSUE_PERMITS);
        List<PermitPanel.Someone> people = new ArrayList<>();
        for (PersonId person : seen.people()) {
            @Nullable
            Permit latest = permits.stream()
                    .filter(one -> one.person().equals(person))
                    .findFirst()
                    .orElse(null);
            people.add(
                    someone(seen, person, latest, choices.get(person), covered.contains(person), acts, people.size()));
        }
        boolean mayIssue = acts
                && choices.entrySet().stream()
                        .anyMatch(one -> one.getValue() != Choice.NONE
                                && covered.contains(one.getKey())
                                && permits.stream()
                                        .noneMatch(permit ->
                                                permit.person().equals(one.getKey()) && permit.standsAt(seen.now())));
        var panel = new PermitPanel(
                "/cases/" + seen.row().id().value() + "/permits", people, acts, mayIssue, chosen(), reasons());
        return List.of(new Panel("permits", "Travel authorisations", true, pages.part("permits/panel", panel)));
    }

    private static PermitPanel.Someone someone(
            CaseInView seen,
            PersonId person,
            @Nullable Permit latest,
            @Nullable Choice choice,
            boolean covered,
            boolean acts,
            int place) {
        String name = seen.name(person);
        if (latest == null) {
            return new PermitPanel.Someone(name, none(choice, covered), "", "", "", "", "");
        }
        boolean stands = latest.standsAt(seen.now());
        String address = "/permits/" + latest.id().value();
        return new PermitPanel.Someone(
                name,
                state(latest, covered, seen.now()),
                latest.serial().spoken(),
                line(latest),
                stands && latest.choice() == Choice.PAPER && acts ? address + "/page.pdf" : "",
                stands && acts ? address + "/revoke" : "",
                "revoke-reason-" + place);
    }

    private static Tag none(@Nullable Choice choice, boolean covered) {
        if (!covered) {
            return new Tag("No decision covers them", Tone.PLAIN);
        }
        if (choice == null) {
            return new Tag("To be warned", Tone.CAUTION);
        }
        return choice == Choice.NONE
                ? new Tag("Wants none", Tone.PLAIN)
                : new Tag("Warned, wants " + choice.code(), Tone.ONGOING);
    }

    private static Tag state(Permit one, boolean covered, Instant now) {
        if (one.isRevoked()) {
            return new Tag("Revoked", Tone.ALARM);
        }
        if (!one.standsAt(now)) {
            return new Tag("Over", Tone.PLAIN);
        }
        if (!covered) {
            return new Tag("Holds, but no decision does: revoke it", Tone.ALARM);
        }
        return one.uses() > 1 ? new Tag("Holds, used before", Tone.CAUTION) : new Tag("Holds", Tone.GOOD);
    }

    private static String line(Permit one) {
        String used = one.uses() == 0 ? "" : one.uses() == 1 ? ", shown once" : ", shown " + one.uses() + " times";
        return (one.choice() == Choice.PAPER ? "On paper" : "Learnt by heart") + ", until " + SHORT.format(one.until())
                + used;
    }

    private static List<org.safepassage.service.pages.Choice> chosen() {
        return Stream.of(Choice.values())
                .map(choice -> org.safepassage.service.pages.Choice.of(choice.code(), choice.words(), false))
                .toList();
    }

    private static List<org.safepassage.service.pages.Choice> reasons() {
        return List.of(
                org.safepassage.service.pages.Choice.of("lost", "Lost", false),
                org.safepassage.service.pages.Choice.of("taken", "Taken by somebody else", false),
                org.safepassage.service.pages.Choice.of("wrong-person", "Made for the wrong person", false),
                org.safepassage.service.pages.Choice.of("unsafe", "The holder is safer without", false),
                org.safepassage.service.pages.Choice.of("decision-withdrawn", "The decision was withdrawn", false));
    }
}
