package org.safepassage.service.crossings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.service.crossings.CrossingRefused.Incomplete;
import org.safepassage.service.pages.Choice;

/** An alert by hand as somebody typed it; its times are the operation's own. */
record AlertForm(String event, String words, String severity, String since, String until, List<String> at) {

    static AlertForm empty(Instant now, ZoneId zone) {
        return new AlertForm("", "", Severity.EXTREME.code(), SeenForm.local(now, zone), "", List.of());
    }

    NewAlert alert(ZoneId zone) {
        return new NewAlert(
                event,
                Severity.of(severity).orElseThrow(() -> new Incomplete("severity", "Choose how bad it is")),
                words,
                SeenForm.time("since", since, zone),
                until.isBlank() ? Optional.empty() : Optional.of(SeenForm.time("until", until, zone)),
                at);
    }

    AlertsPage.Form page(ZoneId zone, Places places) {
        return new AlertsPage.Form(
                zone.getId(),
                event,
                words,
                since,
                until,
                Stream.of(Severity.values())
                        .map(one ->
                                Choice.of(one.code(), one.words(), one.code().equals(severity)))
                        .toList(),
                places.all().stream()
                        .map(place -> Choice.of(place.code(), place.name(), at.contains(place.code())))
                        .toList());
    }
}
