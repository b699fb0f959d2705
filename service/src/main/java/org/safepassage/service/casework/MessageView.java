package org.safepassage.service.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.Grants;
import org.safepassage.service.access.Openings;
import org.safepassage.service.access.Purpose;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Subject;
import org.safepassage.service.duplicates.Candidate;
import org.safepassage.service.duplicates.Candidates;
import org.safepassage.service.intake.Letter;
import org.safepassage.service.intake.Letters;
import org.safepassage.service.intake.MessageId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a message for triage, with those whom the people in it may be. Everything goes through one opening. */
@Component
class MessageView {
    /** Candidates are looked for only so far down a list at once: each is a person opened. */
    static final int COMPARED_AT_ONCE = 25;

    private static final int FEW = 5;

    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final Grants grants;
    private final Openings openings;
    private final Letters letters;
    private final Mentions mentions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MessageView(
            JdbcClient jdbc,
            Candidates candidates,
            Grants grants,
            Openings openings,
            Letters letters,
            Mentions mentions,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.grants = grants;
        this.openings = openings;
        this.letters = letters;
        this.mentions = mentions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param outcome a code and the case, when it has one */
    record Given(String outcome, String reason, @Nullable UUID to) {}

    record Seen(
            Letter letter,
            List<Mentioned> named,
            Map<MentionId, Given> given,
            Map<MentionId, List<Candidate>> candidates,
            Map<PersonId, List<Mentioned>> known) {}

    /** @throws org.safepassage.service.access.OpeningRefused unless there is a grant on the message and room in the budget */
    Seen open(SignedIn who, UUID message) {
        List<MentionId> all = ids(who, message, false);
        if (!grants.holds(who.account(), message)) {
            // Refused before the machine compares anybody; the opening below would refuse as well, and writes the
            // entry.
            return openings.open(who, Purpose.TRIAGE, Subject.message(message, all.size()), () -> {
                throw new IllegalStateException("opened without a grant");
            });
        }
        List<MentionId> open = ids(who, message, true);
        Map<MentionId, List<Candidate>> compared = open.isEmpty()
                ? Map.of()
                : candidates.of(who.operation(), open.subList(0, Math.min(COMPARED_AT_ONCE, open.size())));
        Map<MentionId, List<Candidate>> like = all.size() > FEW ? likely(compared) : compared;
        Set<UUID> people = new LinkedHashSet<>();
        like.values()
                .forEach(some -> some.forEach(one -> people.add(one.person().value())));
        grant(who, people);
        List<Subject> subjects = new ArrayList<>();
        subjects.add(Subject.message(message, all.size()));
        people.forEach(person -> subjects.add(Subject.person(person)));
        Map<MentionId, Given> given = given(message);
        return openings.open(
                who,
                Purpose.TRIAGE,
                subjects,
                () -> new Seen(
                        letters.open(new MessageId(message)),
                        mentions.inMessages(List.of(message)),
                        given,
                        like,
                        known(people)));
    }

    /** In a long list only those for whom more speaks than against: each candidate shown is a person opened. */
    private static Map<MentionId, List<Candidate>> likely(Map<MentionId, List<Candidate>> like) {
        Map<MentionId, List<Candidate>> likely = new HashMap<>();
        like.forEach((mention, candidates) -> likely.put(
                mention,
                candidates.stream()
                        .filter(candidate -> candidate.comparison().weight() > 0)
                        .toList()));
        return likely;
    }

    private void grant(SignedIn who, Set<UUID> people) {
        List<UUID> missing = people.stream()
                .filter(person -> !grants.holds(who.account(), person))
                .toList();
        if (!missing.isEmpty()) {
            transaction.executeWithoutResult(status -> grants.give(
                    who.operation(), who.account(), Purpose.TRIAGE, missing, MessageClaims.LASTING, who.actor()));
        }
    }

    private Map<PersonId, List<Mentioned>> known(Set<UUID> people) {
        Map<PersonId, List<Mentioned>> known = new HashMap<>();
        for (Mentioned mention : mentions.of(people.stream().map(PersonId::new).toList())) {
            PersonId person = mention.person();
            if (person != null) {
                known.computeIfAbsent(person, p -> new ArrayList<>()).add(mention);
            }
        }
        return known;
    }

    private List<MentionId> ids(SignedIn who, UUID message, boolean open) {
        return jdbc
                .sql("""
                select n.id from mention n
                where n.message = :message and n.operation = :operation and n.role <> 'advocate' and n.superseded is null
                  and (not :open or not exists (
                    select 1 from disposition d where d.mention = n.id and d.reversed_at is null))
                order by n.ordinal""")
                .param("message", message)
                .param("operation", who.operation().value())
                .param("open", open)
                .query(UUID.class)
                .list()
                .stream()
                .map(MentionId::new)
                .toList();
    }

    private Map<MentionId, Given> given(UUID message) {
        Map<MentionId, Given> given = new HashMap<>();
        jdbc.sql("""
                select mention, outcome, reason, family_case from disposition
                where message = :message and mention is not null and reversed_at is null""")
                .param("message", message)
                .query((row, n) -> given.put(
                        new MentionId(row.getObject("mention", UUID.class)),
                        new Given(
                                row.getString("outcome"),
                                row.getString("reason"),
                                row.getObject("family_case", UUID.class))))
                .list();
        return given;
    }

    /** Whether the message itself waits: it names nobody and has no outcome. */
    boolean waitsItself(UUID message) {
        return jdbc.sql("""
                select not exists (select 1 from mention where message = :message and role <> 'advocate' and superseded is null)
                   and not exists (select 1 from disposition where message = :message and mention is null and reversed_at is null)""").param("message", message).query(Boolean.class).single();
    }
}
