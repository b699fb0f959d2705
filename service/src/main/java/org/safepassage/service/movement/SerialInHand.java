package org.safepassage.service.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.access.Grants;
import org.safepassage.service.access.Purpose;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking a serial in hand lets whoever takes it open those on it, for the length of a shift. */
@Component
public class SerialInHand {
    private final Manifests manifests;
    private final Grants grants;
    private final Entries entries;
    private final Clock clock;

    SerialInHand(Manifests manifests, Grants grants, Entries entries, Clock clock) {
        this.manifests = manifests;
        this.grants = grants;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    public void take(SignedIn who, SerialId id) {
        List<UUID> people = people(who, id);
        Instant now = clock.instant();
        entries.write(NewEntry.of(who.operation(), id.value(), "serial.taken", now, who.actor())
                .to(who.account().value()));
        grants.give(who.operation(), who.account(), Purpose.MANIFEST, people, Grants.OF_WORK_TAKEN, who.actor());
    }

    @Transactional
    public void giveBack(SignedIn who, SerialId id) {
        grants.end(who.account(), people(who, id));
        entries.write(NewEntry.of(who.operation(), id.value(), "serial.given-back", clock.instant(), who.actor())
                .to(who.account().value()));
    }

    private List<UUID> people(SignedIn who, SerialId id) {
        return manifests.of(who.operation(), id).lines().stream()
                .map(line -> line.person().value())
                .toList();
    }
}
