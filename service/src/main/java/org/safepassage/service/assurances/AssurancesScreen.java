package org.safepassage.service.assurances;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.NavigationEntry;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Times;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** A negotiator's pages: what was promised, what followed, what to raise next. */
@Controller
@Needs(May.SEE_PROMISES)
class AssurancesScreen {
    private final Pages pages;
    private final PublicRecord record;
    private final Promised promised;
    private final KeptRates rates;
    private final Broken broken;
    private final Seen seen;
    private final ToldRows told;
    private final AssuranceWords words;
    private final Forms forms;
    private final Clock clock;

    AssurancesScreen(
            Pages pages,
            PublicRecord record,
            Promised promised,
            KeptRates rates,
            Broken broken,
            Seen seen,
            ToldRows told,
            AssuranceWords words,
            Forms forms,
            Clock clock) {
        this.pages = pages;
        this.record = record;
        this.promised = promised;
        this.rates = rates;
        this.broken = broken;
        this.seen = seen;
        this.told = told;
        this.words = words;
        this.forms = forms;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry promisesEntry() {
        return new NavigationEntry(48, "/assurances", "Promises", May.SEE_PROMISES.name());
    }

    @GetMapping("/assurances")
    View all(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String asAt,
            @RequestParam(defaultValue = "") String knownAt) {
        record.takeUp(who.operation());
        List<Fault> faults = new ArrayList<>();
        Instant known = time("knownAt", knownAt, clock.instant(), faults);
        Instant at = time("asAt", asAt, known, faults);
        return pages.page("Promises of passage", "assurances/assurances", page(who, at, known))
                .withFaults(faults);
    }

    private AssurancesPage page(SignedIn who, Instant at, Instant known) {
        var operation = who.operation();
        List<Promised.Assurance> all = promised.assurances(operation, at, known);
        Kept kept = rates.of(operation, at, known);
        List<Promised.Meeting> meetings = promised.meetings(operation);
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return new AssurancesPage(
                AssuranceWords.minute(at),
                AssuranceWords.minute(known),
                "As at " + Times.full(at) + ", as known at " + Times.full(known),
                kept.all().words(),
                who.role().may(May.NEGOTIATE),
                words.raise(broken.toRaise(operation, at, known)),
                words.told(told.waiting(operation), who.role().may(May.TAKE_CASES)),
                words.assurances(all, at),
                words.rates(kept),
                words.meetings(
                        "Meetings to come",
                        meetings.stream().filter(one -> isComing(one, today)).toList()),
                words.meetings(
                        "Meetings held",
                        meetings.stream().filter(one -> !isComing(one, today)).toList()),
                words.asked("Demands", "Of", promised.demands(operation)),
                words.asked("Offers", "To", promised.inducements(operation)),
                meetings.stream()
                        .map(one -> Choice.of(
                                one.id().toString(), one.when() + ": " + String.join(", ", one.sides()), false))
                        .toList(),
                all.stream().map(Forms::choice).toList(),
                Stream.concat(Stream.of(Forms.EVERYWHERE), forms.places()).toList());
    }

    private static boolean isComing(Promised.Meeting meeting, LocalDate today) {
        return meeting.day().filter(day -> day.isAfter(today)).isPresent();
    }

    @GetMapping("/assurances/{id}")
    View one(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        Instant now = clock.instant();
        var assurance = new AssuranceId(id);
        Promised.Assurance one = promised.assurances(who.operation(), now, now).stream()
                .filter(each -> each.id().equals(assurance))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.page(
                        "Promise",
                        "assurances/assurance",
                        new AssurancePage(
                                "/assurances/" + id,
                                one.words(),
                                words.facts(one, now),
                                words.places(seen.places(who.operation(), assurance, now, now)),
                                words.observed(seen.of(who.operation(), assurance, now, now)),
                                who.role().may(May.NEGOTIATE) && !one.withdrawn()))
                .withBack("/assurances", "Promises");
    }

    @GetMapping("/assurances/observations/{id}")
    View observation(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        Seen.One one = seen.find(who.operation(), new ObservationId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return pages.page(
                        "What travellers met",
                        "assurances/observation",
                        new ObservationPage(
                                "/assurances/observations/" + id,
                                words.facts(one),
                                who.role().may(May.NEGOTIATE) && !one.takenBack()))
                .withBack("/assurances", "Promises");
    }

    @GetMapping("/assurances/new/{kind}")
    @Needs(May.NEGOTIATE)
    View form(@AuthenticationPrincipal SignedIn who, @PathVariable String kind) {
        Kind which = Kind.of(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Instant now = clock.instant();
        return pages.page(
                        which.title,
                        "assurances/record",
                        forms.page(which, Map.of(), promised.assurances(who.operation(), now, now), now))
                .withBack("/assurances", "Promises");
    }

    private static Instant time(String field, String written, Instant otherwise, List<Fault> faults) {
        if (written.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDateTime.parse(written.strip()).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            faults.add(new Fault(field, "Write day and time like 2021-08-24T12:00"));
            return otherwise;
        }
    }
}
