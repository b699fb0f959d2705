package org.safepassage.service.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.intake.reading.Hint;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.intake.reading.Reader;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.NewMention;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads kept messages into mentions, a claimed batch at a time. Whatever cannot be read stays a visible message with its bytes and a
 * flag that says what is wrong.
 */
@Component
public class Reading {
    private static final Actor ACTOR = Actor.machine("reading");
    private static final int BATCH = 100;

    private final Stages stages;
    private final Messages messages;
    private final RawMessages raw;
    private final Mentions mentions;
    private final ParkedRows parked;
    private final Entries entries;
    private final MachineRuns runs;
    private final ObjectProvider<ReadAlongside> alongside;
    private final Clock clock;
    private final Reader reader = Reader.usual();
    private final Finder finder;

    Reading(
            Stages stages,
            Messages messages,
            RawMessages raw,
            Mentions mentions,
            ParkedRows parked,
            Entries entries,
            MachineRuns runs,
            Finder finder,
            ObjectProvider<ReadAlongside> alongside,
            Clock clock) {
        this.stages = stages;
        this.messages = messages;
        this.raw = raw;
        this.mentions = mentions;
        this.parked = parked;
        this.entries = entries;
        this.runs = runs;
        this.finder = finder;
        this.alongside = alongside;
        this.clock = clock;
    }

    /** How many messages were read; 0 when none was waiting. */
    public int readBatch(OperationId operation) {
        return runs.run(operation, "reading", () -> {
            List<UUID> batch = stages.claim(operation, Stage.KEPT, BATCH);
            List<NewMention> fresh = new ArrayList<>();
            List<Messages.AsRead> read = new ArrayList<>();
            List<NewEntry> written = new ArrayList<>();
            Instant now = clock.instant();
            List<Messages.Row> rows = messages.rows(batch);
            RawMessages.Fetched fetched = raw.fetch(rows);
            for (Messages.Row message : rows) {
                ReadMessage content = read(message, fetched);
                Finder.People found = finder.people(content, message.receivedAt(), message.roll() != null);
                List<NewMention> its = mentions(message, found, now);
                fresh.addAll(its);
                read.add(Messages.AsRead.of(
                        message, content, its.size(), found.parked().size()));
                parked.insert(operation, message.id(), found.parked(), now);
                written.add(NewEntry.of(operation, message.id().value(), "message.read", now, ACTOR)
                        .because("mentions:" + its.size()));
                its.forEach(one -> written.add(
                        NewEntry.of(operation, one.id().value(), "mention.read", message.receivedAt(), ACTOR)
                                .to(message.id().value())
                                .because(one.role())));
            }
            mentions.insert(operation, fresh);
            alongside.forEach(one -> one.read(operation, fresh));
            messages.read(read);
            entries.write(written);
            return new Done<>(batch.size(), batch.size());
        });
    }

    /** The message as it can be read now; the caller's transaction must be allowed to open it. */
    public ReadMessage read(MessageId id) {
        List<Messages.Row> rows = messages.rows(List.of(id.value()));
        return read(rows.getFirst(), raw.fetch(rows));
    }

    private ReadMessage read(Messages.Row message, RawMessages.Fetched fetched) {
        try (InputStream in = fetched.open(message)) {
            return reader.read(in, Hint.named(fetched.source(message)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NewMention> mentions(Messages.Row message, Finder.People found, Instant now) {
        List<NewMention> fresh = new ArrayList<>();
        for (int i = 0; i < found.all().size(); i++) {
            Finder.One one = found.all().get(i);
            MentionContent content = one.content();
            fresh.add(new NewMention(
                    new MentionId(FreshId.at(now)),
                    message.id().value(),
                    i,
                    one.listRow(),
                    message.roll() != null,
                    message.receivedAt(),
                    one.role(),
                    content));
        }
        return fresh;
    }
}
