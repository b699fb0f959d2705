package org.safepassage.service.upkeep;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.intake.Masking;
import org.safepassage.service.intake.MessageId;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.vault.KeyDestroyed;
import org.safepassage.service.vault.KeyNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Erases a person: in one transaction their sealed rows and blind tokens go, messages that also name others are sealed anew with the
 * erased passages masked, and an entry says so; then the keys are destroyed. Coded rows stay and are counted; they say of nobody who
 * it was.
 */
@Component
public class Erasing {
    private static final Actor ACTOR = Actor.machine("erasure");
    private static final String RESTORED = "restored";

    private final Reach reach;
    private final SealedTables tables;
    private final LegalHolds holds;
    private final Erasures erasures;
    private final Mentions mentions;
    private final Masking masking;
    private final MachineRuns runs;
    private final Entries entries;
    private final JdbcClient client;
    private final Clock clock;

    Erasing(
            Reach reach,
            SealedTables tables,
            LegalHolds holds,
            Erasures erasures,
            Mentions mentions,
            Masking masking,
            MachineRuns runs,
            Entries entries,
            JdbcClient client,
            Clock clock) {
        this.reach = reach;
        this.tables = tables;
        this.holds = holds;
        this.erasures = erasures;
        this.mentions = mentions;
        this.masking = masking;
        this.runs = runs;
        this.entries = entries;
        this.client = client;
        this.clock = clock;
    }

    /**
     * @param destroyedMessages those that name nobody else, that the person wrote, or that cannot be masked safely
     * @param maskedMessages those that keep what they say of others
     */
    public record Scope(
            int people, int mentions, int destroyedMessages, int maskedMessages, long sealedRows, boolean held) {}

    /** What an erasure would do; nothing is done. */
    public Scope preview(OperationId operation, PersonId person) {
        return runs.run(operation, "erasure-preview", () -> {
            Reach.Reached reached = require(person);
            Set<UUID> erased = new HashSet<>(reached.mentions());
            int masked = 0;
            for (UUID message : reached.messages()) {
                masked +=
                        masking.canMask(new MessageId(message), mentions.inMessages(List.of(message)), erased) ? 1 : 0;
            }
            return new Done<>(
                    scope(reached, masked, tables.count(reached.owners())),
                    reached.messages().size());
        });
    }

    /** @throws ErasureRefused while a legal hold stands, or when there is no such person */
    public Scope erase(OperationId operation, PersonId person, String reason) {
        Scope done = runs.run(operation, "erasure", () -> {
            Reach.Reached reached = require(person);
            if (holds.standsOn(reached.people())) {
                throw new ErasureRefused("A legal hold stands on person " + person.value()
                        + ". Nothing was erased. Lift the hold first: passage hold lift --person ID --reason CODE.");
            }
            return new Done<>(
                    erase(operation, person, reached, reason),
                    reached.mentions().size());
        });
        erasures.destroyPending();
        return done;
    }

    /** For whoever was erased after the backup that this database comes from: their keys are gone, so nothing can be masked. */
    void again(OperationId operation, PersonId person) {
        runs.run(operation, "erasure", () -> {
            Reach.Reached reached = require(person);
            Instant now = clock.instant();
            List<KeyNumber> keys = new ArrayList<>();
            reached.keys().forEach(key -> keys.add(new KeyNumber(key)));
            for (UUID id : reached.messages()) {
                forgetAllRelatives(operation, id, reached);
                keys.add(masking.wipe(operation, new MessageId(id)).destroy());
                entries.write(NewEntry.of(operation, id, "message.erased", now, ACTOR)
                        .because(RESTORED)
                        .to(person.value()));
            }
            finish(operation, person, reached, RESTORED, keys);
            return new Done<>(reached, 0);
        });
        erasures.destroyPending();
    }

    private Scope erase(OperationId operation, PersonId person, Reach.Reached reached, String reason) {
        Instant now = clock.instant();
        Set<UUID> erased = new HashSet<>(reached.mentions());
        List<KeyNumber> keys = new ArrayList<>();
        reached.keys().forEach(key -> keys.add(new KeyNumber(key)));
        List<NewEntry> written = new ArrayList<>();
        int masked = 0;
        for (UUID id : reached.messages()) {
            List<Mentioned> named = mentions.inMessages(List.of(id));
            Masking.Masked result = masking.mask(operation, new MessageId(id), named, erased);
            forgetRelatives(operation, named, erased);
            keys.add(result.destroy());
            masked += result.keptOthers() ? 1 : 0;
            written.add(
                    NewEntry.of(operation, id, result.keptOthers() ? "message.masked" : "message.erased", now, ACTOR)
                            .because(reason)
                            .to(person.value()));
        }
        long rows = tables.count(reached.owners());
        entries.write(written);
        finish(operation, person, reached, reason, keys);
        return scope(reached, masked, rows);
    }

    private void finish(
            OperationId operation, PersonId person, Reach.Reached reached, String reason, List<KeyNumber> keys) {
        Instant now = clock.instant();
        keys.addAll(tables.delete(reached.owners()));
        mentions.forget(reached.mentions().stream().map(MentionId::new).toList());
        entries.write(NewEntry.of(operation, person.value(), "person.erased", now, ACTOR)
                .because(reason));
        erasures.insert(operation, person, reason, now, keys);
    }

    private void forgetRelatives(OperationId operation, List<Mentioned> named, Set<UUID> erased) {
        Set<String> names = named.stream()
                .filter(one -> erased.contains(one.id().value()))
                .flatMap(one -> one.content().names().stream())
                .map(MentionContent.Name::text)
                .collect(Collectors.toSet());
        for (Mentioned one : named) {
            if (!erased.contains(one.id().value())) {
                mentions.forgetRelatives(operation, one, names);
            }
        }
    }

    /** The erased name cannot be read any more, so whom the others of a message stood beside is forgotten altogether. */
    private void forgetAllRelatives(OperationId operation, UUID message, Reach.Reached reached) {
        for (MentionId id : mentions.idsIn(message)) {
            if (reached.mentions().contains(id.value())) {
                continue;
            }
            try {
                for (Mentioned one : mentions.open(List.of(id))) {
                    mentions.forgetRelatives(operation, one, one.content().beside());
                }
            } catch (KeyDestroyed e) {
                // Erased too; its own replay takes it away.
                continue;
            }
        }
    }

    private Reach.Reached require(PersonId person) {
        Reach.Reached reached = reach.from(person);
        boolean already = client.sql("select exists (select 1 from erasure where person = any(:people))")
                .param("people", reached.people().toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
        if (reached.people().isEmpty() || already) {
            throw new ErasureRefused((already
                            ? "Person " + person.value() + " was erased before."
                            : "There is no person " + person.value() + " here.")
                    + " Nothing was erased.");
        }
        return reached;
    }

    private Scope scope(Reach.Reached reached, int masked, long rows) {
        return new Scope(
                reached.people().size(),
                reached.mentions().size(),
                reached.messages().size() - masked,
                masked,
                rows,
                holds.standsOn(reached.people()));
    }
}
