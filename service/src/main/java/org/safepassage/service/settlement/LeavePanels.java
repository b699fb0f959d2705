package org.safepassage.service.settlement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.CaseInView;
import org.safepassage.service.casework.CasePanels;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Tag.Tone;
import org.safepassage.service.people.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What settlement knows of a case: who of the family arrived when, and which leave each has. */
@Component
@Order(60)
class LeavePanels implements CasePanels {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private final Pages pages;
    private final LeaveRows leave;
    private final JdbcClient jdbc;

    LeavePanels(Pages pages, LeaveRows leave, JdbcClient jdbc) {
        this.pages = pages;
        this.leave = leave;
        this.jdbc = jdbc;
    }

    @Override
    public List<Panel> of(SignedIn who, CaseInView seen) {
        Map<PersonId, Instant> arrived = arrived(seen.people());
        if (arrived.isEmpty()) {
            return List.of();
        }
        Map<PersonId, Leave> standing = new HashMap<>();
        leave.standing(seen.people()).forEach(one -> standing.put(one.person(), one));
        var panel = new LeavePanel(seen.people().stream()
                .map(person -> someone(seen, person, arrived.get(person), standing.get(person)))
                .toList());
        return List.of(new Panel("leave", "Arrival and leave", true, pages.part("settlement/panel", panel)));
    }

    private static LeavePanel.Someone someone(
            CaseInView seen, PersonId person, @Nullable Instant arrived, @Nullable Leave held) {
        String name = seen.name(person);
        if (arrived == null) {
            return new LeavePanel.Someone(name, new Tag("Not here yet", Tone.PLAIN), "");
        }
        String line = "Arrived " + DAY.format(arrived);
        if (held == null) {
            return new LeavePanel.Someone(name, new Tag("No leave yet", Tone.CAUTION), line);
        }
        Instant until = held.until();
        boolean over = until != null && !until.isAfter(seen.now());
        return new LeavePanel.Someone(
                name,
                over ? new Tag("Leave is over", Tone.ALARM) : new Tag(words(held), Tone.GOOD),
                line + (until == null ? "; no end" : (over ? "; ended " : "; until ") + DAY.format(until)));
    }

    private static String words(Leave held) {
        String words = SettlementScreen.kind(held.kind()) + " leave";
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private Map<PersonId, Instant> arrived(List<PersonId> people) {
        Map<PersonId, Instant> arrived = new HashMap<>();
        jdbc.sql("select person, arrived_at from arrival_here where person = any(:people)")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> arrived.put(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("arrived_at", java.time.OffsetDateTime.class)
                                .toInstant()))
                .list();
        return arrived;
    }
}
