package org.safepassage.service.crossings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.access.Accounts;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Tag.Tone;
import org.springframework.stereotype.Component;

/** Conditions as the pages say them, in the time of the place. */
@Component
class ConditionWords {
    private final ZoneId zone;
    private final Accounts accounts;

    ConditionWords(Operation operation, Accounts accounts) {
        this.zone = operation.setting().zones().getFirst();
        this.accounts = accounts;
    }

    ZoneId zone() {
        return zone;
    }

    Tag tag(ConditionNow now, Instant at) {
        return switch (now) {
            case ConditionNow.NotKnown unknown -> new Tag("Not known now", Tone.PLAIN);
            case ConditionNow.Conflicting conflict -> new Tag("Reports disagree", Tone.CAUTION);
            case ConditionNow.Known known -> tag(known, at);
        };
    }

    private Tag tag(ConditionNow.Known known, Instant at) {
        Passing passing = known.condition().seen().passing();
        if (passing == Passing.CLOSED) {
            return new Tag(passing.words(), Tone.ALARM);
        }
        if (!isWithinHours(known.condition(), at)) {
            return new Tag("Not at this hour", Tone.CAUTION);
        }
        return new Tag(passing.words(), passing == Passing.OPEN && !known.old() ? Tone.GOOD : Tone.CAUTION);
    }

    /** Also true when no hours are known. Hours may run past midnight. */
    boolean isWithinHours(Condition condition, Instant at) {
        if (condition.seen().opens().isEmpty() || condition.seen().closes().isEmpty()) {
            return true;
        }
        LocalTime opens = condition.seen().opens().get();
        LocalTime closes = condition.seen().closes().get();
        LocalTime now = at.atZone(zone).toLocalTime();
        return opens.isBefore(closes)
                ? !now.isBefore(opens) && now.isBefore(closes)
                : !now.isBefore(opens) || now.isBefore(closes);
    }

    /** When and by whom, in a line. */
    String observed(ConditionNow now, Instant at) {
        return switch (now) {
            case ConditionNow.NotKnown unknown ->
                unknown.last()
                        .map(last -> "last seen " + ago(last.seen().observedAt(), at))
                        .orElse("nobody has looked yet");
            case ConditionNow.Conflicting conflict ->
                conflict.conditions().size() + " reports, the latest "
                        + ago(conflict.conditions().getFirst().seen().observedAt(), at);
            case ConditionNow.Known known ->
                ago(known.condition().seen().observedAt(), at) + (known.old() ? ": old" : "");
        };
    }

    String by(ConditionNow now) {
        return switch (now) {
            case ConditionNow.NotKnown unknown -> unknown.last().map(this::by).orElse("");
            case ConditionNow.Conflicting conflict -> by(conflict.conditions().getFirst());
            case ConditionNow.Known known -> by(known.condition());
        };
    }

    String by(Condition condition) {
        return condition.seen().source()
                + condition
                        .by()
                        .flatMap(accounts::find)
                        .map(account -> ", recorded by " + account.name())
                        .orElse("");
    }

    /** Everything that was seen in one line, as part of a sentence. */
    String line(Condition condition) {
        String lines = String.join(". ", lines(condition));
        return lines.substring(0, 1).toLowerCase(java.util.Locale.UK) + lines.substring(1);
    }

    /** Everything that was seen, in lines; the state first. */
    List<String> lines(Condition condition) {
        Condition.Seen seen = condition.seen();
        List<String> lines = new ArrayList<>();
        lines.add(seen.passing().words() + hours(seen));
        if (!seen.mayPass().isEmpty()) {
            lines.add("Who may pass: " + seen.mayPass());
        }
        if (!seen.provinces().isEmpty()) {
            lines.add("People of " + String.join(", ", seen.provinces()));
        }
        if (!seen.documents().isEmpty()) {
            lines.add("Papers: " + seen.documents());
        }
        return lines;
    }

    private String hours(Condition.Seen seen) {
        return seen.opens().isEmpty() || seen.closes().isEmpty()
                ? ""
                : ", " + seen.opens().get() + "–" + seen.closes().get() + " (" + zone.getId() + ")";
    }

    static String ago(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toMinutes() < 120) {
            return age.toMinutes() + " min ago";
        }
        return age.toHours() < 72 ? age.toHours() + " h ago" : age.toDays() + " days ago";
    }
}
