package org.safepassage.service.settlement;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Papers.LeaveRule;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.people.PersonStatus;
import org.safepassage.service.people.Statuses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Grants leave to people who arrived, by the rule that was in force when they did. A person grants; the machine only says whom. */
@Component
public class GrantLeave {
    private final Operation operation;
    private final LeaveRows rows;
    private final Entries entries;
    private final Statuses statuses;
    private final Clock clock;

    GrantLeave(Operation operation, LeaveRows rows, Entries entries, Statuses statuses, Clock clock) {
        this.operation = operation;
        this.rows = rows;
        this.entries = entries;
        this.statuses = statuses;
        this.clock = clock;
    }

    /**
     * Somebody who arrived and has no leave.
     *
     * @param category null when no grant that stands covers them
     * @param rule what they are entitled to; null when nothing is written for their category and time
     */
    public record Waiting(
            PersonId person,
            Instant arrivedAt,
            @Nullable String category,
            @Nullable LeaveRule rule) {
        /** Whether leave can be granted to them now. */
        public boolean isEntitled() {
            return rule != null && rule.gives();
        }

        /** Whether they need none: a national, or somebody who holds leave already. */
        public boolean needsNone() {
            return rule != null && !rule.gives();
        }
    }

    /** Everybody who arrived and never had leave; those who cannot be granted any are among them, for people to look at. */
    public List<Waiting> waiting(OperationId in) {
        return rows.withoutLeave(in).stream()
                .map(one -> new Waiting(
                        one.person(), one.at(), one.category(), rule(one).orElse(null)))
                .toList();
    }

    /**
     * To everybody entitled.
     *
     * @param previewed how many that was when it was looked at
     * @return how many were granted leave
     * @throws SettlementRefused.NumberChanged when it is another number now
     */
    @Transactional
    public int all(SignedIn who, int previewed) {
        require(who);
        rows.lock(who.operation());
        List<Waiting> entitled =
                waiting(who.operation()).stream().filter(Waiting::isEntitled).toList();
        if (entitled.size() != previewed) {
            throw new SettlementRefused.NumberChanged(previewed, entitled.size());
        }
        return grant(who.operation(), entitled, who.actor());
    }

    /** To these people, as far as they arrived, are entitled and have none. @return how many were granted leave */
    @Transactional
    public int grant(SignedIn who, Collection<PersonId> people) {
        require(who);
        rows.lock(who.operation());
        Set<PersonId> wanted = new HashSet<>(people);
        return grant(
                who.operation(),
                waiting(who.operation()).stream()
                        .filter(one -> one.isEntitled() && wanted.contains(one.person()))
                        .toList(),
                who.actor());
    }

    private int grant(OperationId in, List<Waiting> entitled, Actor actor) {
        Instant now = clock.instant();
        List<LeaveRows.Fresh> fresh = new ArrayList<>();
        List<NewEntry> written = new ArrayList<>();
        for (Waiting one : entitled) {
            LeaveRule rule = java.util.Objects.requireNonNull(one.rule());
            var leave = new Leave(
                    new LeaveId(FreshId.at(now)),
                    one.person(),
                    rule.category(),
                    rule.rule(),
                    rule.kind(),
                    now,
                    end(one.arrivedAt(), rule));
            fresh.add(new LeaveRows.Fresh(leave, one.arrivedAt(), null));
            written.add(NewEntry.of(in, one.person().value(), "leave.granted", now, actor)
                    .to(leave.id().value())
                    .because(rule.kind()));
        }
        rows.insert(in, fresh, actor.code());
        entries.write(written);
        statuses.become(in, entitled.stream().map(Waiting::person).toList(), PersonStatus.SETTLED, now, null, actor);
        return fresh.size();
    }

    private Optional<LeaveRule> rule(LeaveRows.Arrived one) {
        return one.category() == null ? Optional.empty() : operation.papers().leave(one.category(), one.at());
    }

    static @Nullable Instant end(Instant from, LeaveRule rule) {
        Integer months = rule.months();
        return months == null
                ? null
                : from.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
    }

    static void require(SignedIn who) {
        if (!who.role().may(May.GRANT_LEAVE)) {
            throw new SettlementRefused.NotForThisRole(who.role().code());
        }
    }
}
