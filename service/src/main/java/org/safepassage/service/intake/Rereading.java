package org.safepassage.service.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.intake.reading.Columns;
import org.safepassage.service.intake.reading.Hint;
import org.safepassage.service.intake.reading.ListSheet;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.intake.reading.Reader;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.NewMention;
import org.safepassage.service.people.Supersede;
import org.springframework.stereotype.Component;

/**
 * Reads a list again with columns that a person corrected. Its new mentions supersede the old ones, rows that can be read now are no
 * longer parked, and the message goes back to be linked and queued.
 */
@Component
class Rereading {
    private final Messages messages;
    private final RawMessages raw;
    private final ParkedRows parked;
    private final Supersede supersede;
    private final Entries entries;
    private final MachineRuns runs;
    private final Clock clock;
    private final Reader reader = Reader.usual();
    private final Finder finder;

    Rereading(
            Messages messages,
            RawMessages raw,
            ParkedRows parked,
            Supersede supersede,
            Entries entries,
            MachineRuns runs,
            Finder finder,
            Clock clock) {
        this.messages = messages;
        this.raw = raw;
        this.parked = parked;
        this.supersede = supersede;
        this.entries = entries;
        this.runs = runs;
        this.finder = finder;
        this.clock = clock;
    }

    /** The first sheet of a list, by the machine; empty when the message is no list. */
    Optional<ListSheet> sheet(OperationId operation, MessageId id) {
        return runs.run(operation, "list-columns", () -> {
            ReadMessage content = read(row(id), null);
            return new Done<>(content.sheets().stream().findFirst(), 1);
        });
    }

    /** @param parked how many rows still need a person */
    record ReadAgain(int mentions, int superseded, int parked) {}

    ReadAgain read(SignedIn who, MessageId id, Columns columns) {
        return runs.run(who.operation(), "list-correction", () -> {
            Messages.Row message = row(id);
            ReadMessage content = read(message, columns);
            Finder.People found = finder.people(content, message.receivedAt(), message.roll() != null);
            Instant now = clock.instant();
            List<NewMention> fresh = mentions(message, found, now);
            int old = supersede.supersede(who.operation(), id.value(), fresh, who.actor());
            messages.read(List.of(Messages.AsRead.of(
                    message, content, fresh.size(), found.parked().size())));
            parked.replace(who.operation(), id, found.parked(), now);
            List<NewEntry> written = new ArrayList<>();
            written.add(NewEntry.of(who.operation(), id.value(), "list.corrected", now, who.actor())
                    .because("mentions:" + fresh.size()));
            fresh.forEach(one -> written.add(
                    NewEntry.of(who.operation(), one.id().value(), "mention.read", message.receivedAt(), who.actor())
                            .to(id.value())
                            .because(one.role())));
            entries.write(written);
            return new Done<>(new ReadAgain(fresh.size(), old, found.parked().size()), 1);
        });
    }

    private Messages.Row row(MessageId id) {
        return messages.rows(List.of(id.value())).getFirst();
    }

    private ReadMessage read(Messages.Row message, @Nullable Columns columns) {
        Hint hint = Hint.named(raw.source(message.id(), message.key()));
        try (InputStream in = raw.open(message.id(), message.key())) {
            return columns == null ? reader.read(in, hint) : reader.readList(in, hint, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ordinals go on where the old ones end, and relations within the list point to the new ones. */
    private List<NewMention> mentions(Messages.Row message, Finder.People found, Instant now) {
        UUID id = message.id().value();
        int first = supersede.nextOrdinal(id);
        List<NewMention> fresh = new ArrayList<>();
        for (int i = 0; i < found.all().size(); i++) {
            Finder.One one = found.all().get(i);
            fresh.add(new NewMention(
                    new MentionId(FreshId.at(now)),
                    id,
                    first + i,
                    one.listRow(),
                    message.roll() != null,
                    message.receivedAt(),
                    one.role(),
                    one.content().movedBy(first)));
        }
        return fresh;
    }
}
