package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.FamilyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Families that go by an instruction which no longer holds. None leaves the list but by being told. */
@Component
public class ToBeTold {
    private final ToBeToldRows rows;
    private final CallForwardRows callForwards;
    private final Tellings tellings;
    private final Entries entries;
    private final Clock clock;

    ToBeTold(ToBeToldRows rows, CallForwardRows callForwards, Tellings tellings, Entries entries, Clock clock) {
        this.rows = rows;
        this.callForwards = callForwards;
        this.tellings = tellings;
        this.entries = entries;
        this.clock = clock;
    }

    /** Everybody who waits to be told, the longest first. */
    public List<ToTell> waiting(OperationId operation) {
        return rows.waiting(operation);
    }

    /** What this family must be told, if it must. */
    Optional<ToTell> waiting(OperationId operation, FamilyId family) {
        return rows.waiting(operation, family);
    }

    /** They have been told that it no longer holds. @throws MovementRefused.AlreadyDone when one of them was told before */
    @Transactional
    public void told(SignedIn who, Collection<UUID> ids, How how) {
        Instant now = clock.instant();
        List<ToTell> lines = locked(who, ids);
        rows.told(ids, how, who.actor(), now);
        Map<CallForwardId, CallForward> about = new HashMap<>();
        callForwards
                .find(who.operation(), lines.stream().map(ToTell::callForward).toList())
                .forEach(one -> about.put(one.id(), one));
        Map<String, List<CallForward>> bySaid = new HashMap<>();
        for (ToTell line : lines) {
            CallForward one = about.get(line.callForward());
            if (one != null) {
                bySaid.computeIfAbsent(said(line.because()), any -> new ArrayList<>())
                        .add(one);
            }
        }
        bySaid.forEach((said, some) -> tellings.note(who.operation(), some, said, how, who.actor(), now));
        write(who, lines, "family.told", now);
    }

    /** Nobody was reached; they stay on the list. */
    @Transactional
    public void notReached(SignedIn who, Collection<UUID> ids) {
        Instant now = clock.instant();
        List<ToTell> lines = locked(who, ids);
        rows.tried(ids, now);
        write(who, lines, "family.not-reached", now);
    }

    private List<ToTell> locked(SignedIn who, Collection<UUID> ids) {
        List<ToTell> lines = rows.locked(who.operation(), ids);
        Set<UUID> found = new HashSet<>(lines.stream().map(ToTell::id).toList());
        for (UUID id : ids) {
            if (!found.contains(id)) {
                if (rows.exists(who.operation(), id)) {
                    throw new MovementRefused.AlreadyDone(id);
                }
                throw new MovementRefused.NotThere(id);
            }
        }
        return lines;
    }

    private void write(SignedIn who, List<ToTell> lines, String code, Instant now) {
        entries.write(lines.stream()
                .map(line -> NewEntry.of(who.operation(), line.family().value(), code, now, who.actor())
                        .to(line.callForward().value())
                        .because(line.because()))
                .toList());
    }

    private static String said(String because) {
        return switch (because) {
            case "alert" -> "danger";
            case "serial-cancelled" -> "serial-cancelled";
            case "superseded" -> "changed";
            default -> "stay";
        };
    }
}
