package org.safepassage.service.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.TimelineEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened in a case, from the entries alone. */
@Component
class CaseTimeline {
    private static final int MOST = 200;
    private static final Map<String, String> WORDS = words();

    private final JdbcClient jdbc;

    CaseTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a timeline shows. */
    enum Kind {
        ALL("all", "Everything", "%"),
        CASE("case", "The case", "case.%"),
        MESSAGES("messages", "Messages and outcomes", "(mention|disposition|message|conduct).%"),
        FINDINGS("findings", "Findings and decisions", "(finding|decision).%"),
        WAY("way", "Seats, call-forward, the way", "(seat|call-forward|passage|family|kin|permit|leave).%"),
        OPENINGS("openings", "Who looked", "(person.opened|message.opened|opening.refused|glass.broken)");

        final String code;
        final String words;
        private final String pattern;

        Kind(String code, String words, String pattern) {
            this.code = code;
            this.words = words;
            this.pattern = pattern;
        }

        static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            return CASE;
        }
    }

    List<TimelineEntry> of(OperationId operation, Collection<UUID> subjects, Kind kind, Map<UUID, String> names) {
        return jdbc.sql("""
                select e.true_at, e.subject, e.code, e.reason, e.actor, a.name as account
                from entry e left join account a on e.actor = 'account:' || a.id
                where e.operation = :operation and e.subject = any(:subjects) and e.code similar to :pattern
                order by e.seq desc limit :most""")
                .param("operation", operation.value())
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("pattern", kind.pattern)
                .param("most", MOST)
                .query((row, n) -> {
                    List<Cell> details = new ArrayList<>();
                    String about = names.get(row.getObject("subject", UUID.class));
                    if (about != null) {
                        details.add(Cell.own(about));
                    }
                    String reason = row.getString("reason");
                    if (reason != null) {
                        details.add(Cell.words(reason.replace('-', ' ')));
                    }
                    Instant at = Objects.requireNonNull(CaseRow.instant(row, "true_at"));
                    return new TimelineEntry(
                            said(row.getString("code")),
                            by(row.getString("account"), row.getString("actor")),
                            at,
                            details);
                })
                .list();
    }

    private static String by(@Nullable String account, String actor) {
        return account != null ? account : actor.startsWith("machine:") ? "the service" : "a closed account";
    }

    private static String said(String code) {
        return WORDS.getOrDefault(
                code, Known.capital(code.replace('.', ' ').replace('-', ' ').toLowerCase(Locale.UK)));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("case.proposed", "Case proposed");
        words.put("case.opened", "Case opened");
        words.put("case.opening-reversed", "Opening of the case reversed");
        words.put("case.taken", "Taken");
        words.put("case.released", "Given back to the pool");
        words.put("case.held", "Put off");
        words.put("case.woken", "Brought back before its time");
        words.put("case.planned", "Next action set");
        words.put("case.overridden", "Put first by order");
        words.put("case.override-ended", "Order to put first ended");
        words.put("case.shown", "Shown to a second person");
        words.put("case.joined", "Joined with another case");
        words.put("case.parted", "Parted from another case");
        words.put("mention.read", "Named in a message");
        words.put("mention.linked", "Linked to a person");
        words.put("disposition.new-case", "Outcome: new case");
        words.put("disposition.added-to-case", "Outcome: added to this case");
        words.put("disposition.duplicate", "Outcome: duplicate");
        words.put("disposition.routed", "Outcome: routed elsewhere");
        words.put("disposition.noise", "Outcome: noise");
        words.put("disposition.reversed", "Outcome taken back");
        words.put("finding.eligible", "Found eligible");
        words.put("finding.not-eligible", "Found not eligible");
        words.put("finding.undetermined", "Finding undetermined");
        words.put("decision.proposed", "Decision waits for a second person");
        words.put("decision.granted", "Granted");
        words.put("decision.refused", "Refused");
        words.put("decision.withdrawn", "Decision withdrawn");
        words.put("decision.disagreed", "A second person disagreed");
        words.put("person.opened", "Person opened");
        words.put("message.opened", "Message opened");
        words.put("person.known", "Person known");
        words.put("person.in-contact", "In contact");
        words.put("person.on-roll", "On a roll");
        words.put("grant.given", "Allowed to open");
        words.put("seat.promised", "Seat promised");
        words.put("seat.released", "Seat given back");
        words.put("call-forward.issued", "Called forward");
        words.put("call-forward.delivered", "Told to come");
        words.put("call-forward.confirmed", "Says that they come");
        words.put("call-forward.en-route", "Set out");
        words.put("call-forward.arrived", "Arrived where they were called to");
        words.put("call-forward.declined", "Declined to come");
        words.put("call-forward.failed", "Call-forward came to nothing");
        words.put("call-forward.withdrawn", "Call-forward withdrawn");
        words.put("call-forward.expired", "Call-forward expired");
        words.put("passage.expected", "Expected");
        words.put("passage.passed", "Passed");
        words.put("passage.turned-back", "Turned back");
        words.put("passage.boarded", "Boarded");
        words.put("passage.landed", "Landed");
        words.put("passage.unknown", "Not known where they are");
        words.put("passage.corrected", "Report corrected");
        words.put("passage.disputed", "Report disputed");
        words.put("passage.dismissed", "Report not counted");
        words.put("conduct.told", "Seems to tell what befell them at a crossing");
        words.put("conduct.confirmed", "Confirmed as conduct at a crossing");
        words.put("conduct.set-aside", "Said to be no observation of conduct");
        words.put("conduct.waits-again", "To be looked at again: conduct at a crossing");
        words.put("family.told", "Told that it no longer holds");
        words.put("family.not-reached", "Not reached");
        words.put("family.split-chosen", "Chose to go in parts");
        words.put("family.split-ended", "Goes together again");
        words.put("person.deceased", "Died");
        words.put("kin.told", "Next of kin told");
        return Map.copyOf(words);
    }
}
