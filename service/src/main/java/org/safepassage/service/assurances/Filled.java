package org.safepassage.service.assurances;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what somebody wrote on a form; what cannot be taken is refused with the field it stands in. */
final class Filled {
    private final Map<String, String> form;
    private final ZoneId zone;

    /** @param zone in which days begin */
    Filled(Map<String, String> form, ZoneId zone) {
        this.form = form;
        this.zone = zone;
    }

    Draft.Demand demand() {
        return new Draft.Demand(required("by"), required("to"), required("words"), origin());
    }

    Draft.Inducement offer() {
        return new Draft.Inducement(required("by"), required("to"), required("words"), origin());
    }

    Draft.Meeting meeting() {
        required("sides");
        return new Draft.Meeting(list("sides"), text("place"), text("about"), origin());
    }

    Draft.Promise promise(Instant now) {
        return new Draft.Promise(
                oneOf("state", List.of("received", "claimed", "sought")),
                required("by"),
                required("to"),
                required("words"),
                text("scope"),
                list("place"),
                list("document"),
                oneOf("people", List.of("any", "nationals", "foreign-nationals")),
                day("day").map(this::start).orElse(now),
                day("until").map(last -> start(last.plusDays(1))),
                list("witnesses"),
                Optional.of(text("replaces"))
                        .filter(id -> !id.isEmpty())
                        .map(id -> new AssuranceId(UUID.fromString(id))),
                origin());
    }

    Observation conduct(Instant now, List<String> places) {
        Instant at = minute("at");
        if (at.isAfter(now)) {
            throw new PromiseRefused("at", "This time has not come yet");
        }
        String authority = text("authority");
        if (!authority.matches("([a-z0-9]+(-[a-z0-9]+)*)?")) {
            throw new PromiseRefused("authority", "Write a code of small letters and hyphens, such as border-police");
        }
        return new Observation(
                oneOf("place", places),
                at,
                Conduct.of(text("outcome"))
                        .orElseThrow(() -> new PromiseRefused("outcome", "Choose what happened to them")),
                people(),
                Document.of(text("document")).map(Set::of).orElse(Set.of()),
                Optional.of(authority).filter(code -> !code.isEmpty()),
                Source.of(text("from")).orElse(Source.POST),
                UUID.randomUUID());
    }

    boolean exercise() {
        return text("exercise").equals("yes");
    }

    Instant from(Instant otherwise) {
        return day("from").map(this::start).orElse(otherwise);
    }

    private int people() {
        try {
            int people = Integer.parseInt(text("number"));
            if (people > 0 && people <= 100_000) {
                return people;
            }
        } catch (NumberFormatException e) {
            // said below, like any other number that is none
        }
        throw new PromiseRefused("number", "Write how many people, as a whole number of at least 1");
    }

    private Draft.Origin origin() {
        return new Draft.Origin(Optional.empty(), day("day"), text("when"), required("source"), exercise());
    }

    private String text(String field) {
        return form.getOrDefault(field, "").strip();
    }

    private String required(String field) {
        if (text(field).isEmpty()) {
            throw new PromiseRefused(field, "This must not be empty");
        }
        return text(field);
    }

    private String oneOf(String field, List<String> possible) {
        if (!possible.contains(text(field))) {
            throw new PromiseRefused(field, "Choose one of those offered");
        }
        return text(field);
    }

    private List<String> list(String field) {
        return Arrays.stream(text(field).split("\\|"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(text(field)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new PromiseRefused(field, "Write a day like 2021-08-29");
        }
    }

    private Instant minute(String field) {
        try {
            return LocalDateTime.parse(text(field)).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new PromiseRefused(field, "Write day and time like 2021-08-24T12:00");
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
