package org.safepassage.service.movement;

import static org.safepassage.service.movement.Columns.utc;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Families that go in parts. It is theirs to choose: who recorded it, when and why stays on record. */
@Component
public class Splits {
    private final JdbcClient jdbc;
    private final Families families;
    private final Entries entries;
    private final Clock clock;

    Splits(JdbcClient jdbc, Families families, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.families = families;
        this.entries = entries;
        this.clock = clock;
    }

    /** Records that these go first and the rest follows. An earlier choice of the family ends. */
    @Transactional
    public void choose(SignedIn who, FamilyId family, Collection<PersonId> first, SplitReason reason) {
        Set<PersonId> members = families.members(family).keySet();
        if (first.isEmpty() || !members.containsAll(first)) {
            throw new MovementRefused.Incomplete(family.value(), "people", "Choose who of this family goes first");
        }
        Instant now = clock.instant();
        end(who, family);
        UUID id = FreshId.at(now);
        jdbc.sql("""
                insert into family_split (id, operation, family, people, reason, account, at)
                values (:id, :operation, :family, :people, :reason, :account, :now)""")
                .param("id", id)
                .param("operation", who.operation().value())
                .param("family", family.value())
                .param("people", Columns.people(first))
                .param("reason", reason.code())
                .param("account", who.account().value())
                .param("now", utc(now))
                .update();
        entries.write(NewEntry.of(who.operation(), family.value(), "family.split-chosen", now, who.actor())
                .to(id)
                .because(reason.code()));
    }

    /** The family goes together again. */
    @Transactional
    public void end(SignedIn who, FamilyId family) {
        Instant now = clock.instant();
        jdbc.sql("update family_split set ended_at = :now where family = :family and ended_at is null returning id")
                .param("now", utc(now))
                .param("family", family.value())
                .query(UUID.class)
                .list()
                .forEach(id -> entries.write(
                        NewEntry.of(who.operation(), family.value(), "family.split-ended", now, who.actor())
                                .to(id)));
    }

    /** Who goes first, and why, when this family chose to go in parts. */
    Optional<Chosen> of(FamilyId family) {
        return jdbc.sql("select people, reason, at from family_split where family = :family and ended_at is null")
                .param("family", family.value())
                .query((row, n) -> new Chosen(
                        Columns.people(row, "people"),
                        SplitReason.of(row.getString("reason")).orElseThrow(),
                        Columns.time(row, "at")))
                .optional();
    }

    /** @param at when it was recorded */
    record Chosen(List<PersonId> first, SplitReason reason, Instant at) {}

    /** Who goes first, of every family that goes in parts. */
    Map<FamilyId, List<PersonId>> of(OperationId operation) {
        Map<FamilyId, List<PersonId>> splits = new HashMap<>();
        jdbc.sql("select family, people from family_split where operation = :operation and ended_at is null")
                .param("operation", operation.value())
                .query((row, n) -> splits.put(new FamilyId(Columns.id(row, "family")), Columns.people(row, "people")))
                .list();
        return splits;
    }
}
