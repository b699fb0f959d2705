package org.safepassage.service.crossings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.service.crossings.CrossingRefused.Incomplete;
import org.safepassage.service.pages.Choice;

/** What somebody typed of how they found a place; its times are the place's own. */
record SeenForm(
        String state,
        String source,
        String observed,
        String opens,
        String closes,
        String mayPass,
        String provinces,
        String documents) {

    static SeenForm empty(Instant now, ZoneId zone) {
        return new SeenForm("", "", local(now, zone), "", "", "", "", "");
    }

    static String local(Instant time, ZoneId zone) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(time.atZone(zone));
    }

    Condition.Seen seen(ZoneId zone) {
        return new Condition.Seen(
                Passing.of(state).orElseThrow(() -> new Incomplete("state", "Choose how you found it")),
                hour("opens", opens),
                hour("closes", closes),
                mayPass.strip(),
                Stream.of(provinces.split("[,|]"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList(),
                documents.strip(),
                Witness.of(source)
                        .orElseThrow(() -> new Incomplete("source", "Choose who saw it"))
                        .words(),
                time("observed", observed, zone),
                false);
    }

    static Instant time(String field, String written, ZoneId zone) {
        try {
            return LocalDateTime.parse(written.strip()).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new Incomplete(field, "Write day and time like 2021-08-24T12:00");
        }
    }

    private static Optional<LocalTime> hour(String field, String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(written.strip()));
        } catch (DateTimeException e) {
            throw new Incomplete(field, "Write the hour like 07:30");
        }
    }

    PlacePage.Form page(ZoneId zone) {
        List<Choice> states = Stream.of(Passing.values())
                .map(one -> Choice.of(one.code(), one.words(), one.code().equals(state)))
                .toList();
        List<Choice> witnesses = Stream.of(Witness.values())
                .map(one -> Choice.of(one.code(), one.words(), one.code().equals(source)))
                .toList();
        return new PlacePage.Form(
                zone.getId(), states, witnesses, observed, opens, closes, mayPass, provinces, documents);
    }
}
