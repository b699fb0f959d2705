package org.safepassage.service.settlement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Papers.LeaveRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds everybody whose leave a later rule betters, and gives them what it gives: nobody has to ask. Done again, it finds nobody.
 */
@Component
public class UpgradeLeave {
    private final Operation operation;
    private final LeaveRows rows;
    private final Entries entries;
    private final Clock clock;

    UpgradeLeave(Operation operation, LeaveRows rows, Entries entries, Clock clock) {
        this.operation = operation;
        this.rows = rows;
        this.entries = entries;
        this.clock = clock;
    }

    /** A leave and the rule that betters it. */
    public record Entitled(Leave leave, LeaveRule rule) {}

    /** Those included whose leave ended before anybody looked: an end takes no entitlement away. */
    public List<Entitled> entitled(OperationId in) {
        Instant now = clock.instant();
        List<Entitled> entitled = new ArrayList<>();
        for (Leave leave : rows.last(in)) {
            Optional<LeaveRule> rule = operation.papers().leave(leave.category(), now);
            if (rule.isPresent()
                    && rule.get().upgrades()
                    && rule.get().gives()
                    && !rule.get().rule().equals(leave.rule())) {
                entitled.add(new Entitled(leave, rule.get()));
            }
        }
        return entitled;
    }

    /**
     * For everybody entitled.
     *
     * @param previewed how many that was when it was looked at
     * @return how many have better leave now
     * @throws SettlementRefused.NumberChanged when it is another number now
     */
    @Transactional
    public int all(SignedIn who, int previewed) {
        GrantLeave.require(who);
        return all(who.operation(), previewed, who.actor());
    }

    @Transactional
    public int all(OperationId in, int previewed, Actor actor) {
        rows.lock(in);
        List<Entitled> entitled = entitled(in);
        if (entitled.size() != previewed) {
            throw new SettlementRefused.NumberChanged(previewed, entitled.size());
        }
        Instant now = clock.instant();
        List<LeaveRows.Fresh> fresh = new ArrayList<>();
        List<NewEntry> written = new ArrayList<>();
        for (Entitled one : entitled) {
            Leave before = one.leave();
            var better = new Leave(
                    new LeaveId(FreshId.at(now)),
                    before.person(),
                    before.category(),
                    one.rule().rule(),
                    one.rule().kind(),
                    now,
                    GrantLeave.end(now, one.rule()));
            fresh.add(new LeaveRows.Fresh(better, now, before.id()));
            written.add(NewEntry.of(in, before.person().value(), "leave.upgraded", now, actor)
                    .to(better.id().value())
                    .because(one.rule().kind()));
        }
        rows.end(entitled.stream().map(Entitled::leave).toList(), "upgraded", now);
        rows.insert(in, fresh, actor.code());
        entries.write(written);
        return fresh.size();
    }
}
