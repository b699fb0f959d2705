package org.safepassage.service.movement;

import static org.safepassage.service.movement.Columns.utc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Infants and needs among travellers, told from their mentions by the machine. Only codes are kept, no birth date; whoever was noted
 * within a week is not opened again.
 */
@Component
class Travellers {
    private static final Duration STALE = Duration.ofDays(7);
    private static final int BATCH = 2_000;
    private static final int LAP_YEARS = 2;
    private static final Set<String> NEEDS =
            Set.of("medical", "wheelchair", "unaccompanied", "child-at-risk", "woman-heading-family", "pregnant");

    private final MachineRuns runs;
    private final Mentions mentions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Travellers(MachineRuns runs, Mentions mentions, JdbcClient jdbc, Clock clock) {
        this.runs = runs;
        this.mentions = mentions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes whoever is not noted yet; somebody of whom nothing is told takes a seat and has no known need. */
    Map<PersonId, Traveller> of(OperationId operation, Collection<PersonId> people) {
        Instant now = clock.instant();
        Map<PersonId, Traveller> noted = noted(people, now.minus(STALE));
        List<PersonId> open =
                people.stream().filter(person -> !noted.containsKey(person)).toList();
        for (int from = 0; from < open.size(); from += BATCH) {
            List<PersonId> some = open.subList(from, Math.min(open.size(), from + BATCH));
            noted.putAll(runs.run(operation, "seating", () -> note(operation, some, now)));
        }
        return noted;
    }

    private Map<PersonId, Traveller> noted(Collection<PersonId> people, Instant since) {
        Map<PersonId, Traveller> noted = new HashMap<>();
        jdbc.sql("select person, lap, needs from traveller where person = any(:people) and noted_at > :since")
                .param("people", Columns.people(people))
                .param("since", utc(since))
                .query((row, n) ->
                        new Traveller(Columns.person(row), row.getBoolean("lap"), Columns.words(row, "needs")))
                .list()
                .forEach(one -> noted.put(one.person(), one));
        return noted;
    }

    private MachineRuns.Done<Map<PersonId, Traveller>> note(
            OperationId operation, Collection<PersonId> people, Instant now) {
        Map<PersonId, List<MentionContent>> told = new HashMap<>();
        people.forEach(person -> told.put(person, new ArrayList<>()));
        List<Mentioned> opened = mentions.of(people);
        for (Mentioned mention : opened) {
            List<MentionContent> theirs = mention.person() == null ? null : told.get(mention.person());
            if (theirs != null) {
                theirs.add(mention.content());
            }
        }
        // Whoever is still under two when the note grows stale is an infant all the while.
        LocalDate last = LocalDate.ofInstant(now.plus(STALE), ZoneOffset.UTC);
        Map<PersonId, Traveller> noted = new HashMap<>();
        told.forEach((person, contents) -> noted.put(person, told(person, contents, last)));
        store(operation, noted.values(), now);
        return new MachineRuns.Done<>(noted, opened.size());
    }

    static Traveller told(PersonId person, List<MentionContent> contents, LocalDate last) {
        List<MentionContent.Birth> births = contents.stream()
                .map(MentionContent::birth)
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .toList();
        boolean lap = !births.isEmpty()
                && births.stream()
                        .allMatch(birth -> birth.earliest().plusYears(LAP_YEARS).isAfter(last));
        Set<String> needs = new TreeSet<>();
        contents.forEach(content -> content.facts().stream()
                .filter(fact -> NEEDS.contains(fact.fact()) && fact.value().equals("yes"))
                .forEach(fact -> needs.add(fact.fact())));
        return new Traveller(person, lap, List.copyOf(needs));
    }

    private void store(OperationId operation, Collection<Traveller> noted, Instant now) {
        jdbc.sql("""
                insert into traveller (person, operation, lap, needs, noted_at)
                select p.person, :operation, p.lap, string_to_array(p.needs, ','), :now
                from unnest(:people::uuid[], :laps::boolean[], :needs::text[]) p (person, lap, needs)
                on conflict (person) do update set lap = excluded.lap, needs = excluded.needs, noted_at = excluded.noted_at""")
                .param("operation", operation.value())
                .param("now", utc(now))
                .param(
                        "people",
                        Columns.people(noted.stream().map(Traveller::person).toList()))
                .param("laps", noted.stream().map(Traveller::lap).toArray(Boolean[]::new))
                .param(
                        "needs",
                        noted.stream().map(one -> String.join(",", one.needs())).toArray(String[]::new))
                .update();
    }
}
