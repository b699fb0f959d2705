package org.safepassage.service.upkeep;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.KeyState;
import org.safepassage.service.vault.Vault;
import org.springframework.stereotype.Component;

/** Asks of every key that something is sealed with whether the keys folder still has it. */
@Component
public class KeyCheck {
    private static final int NAMED = 20;

    private final SealedTables tables;
    private final MachineRuns runs;
    private final Vault vault;

    KeyCheck(SealedTables tables, MachineRuns runs, Vault vault) {
        this.tables = tables;
        this.runs = runs;
        this.vault = vault;
    }

    /**
     * @param states how many keys are in each state
     * @param broken numbers of keys that neither open nor were erased, some of them
     */
    public record Checked(Map<KeyState, Long> states, List<Long> broken) {
        public Checked {
            states = Map.copyOf(states);
            broken = List.copyOf(broken);
        }

        public long in(KeyState state) {
            return states.getOrDefault(state, 0L);
        }

        public boolean ok() {
            return broken.isEmpty();
        }

        public long asked() {
            return states.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** @param most keys of each kind of sealed thing */
    public Checked check(OperationId operation, long most) {
        return runs.run(operation, "key-check", () -> new Done<>(checked(vault, tables.keys(most)), 0));
    }

    static Checked checked(Vault vault, Collection<KeyNumber> keys) {
        Map<KeyState, Long> counts = new EnumMap<>(KeyState.class);
        Map<KeyNumber, KeyState> states = vault.states(keys);
        states.values().forEach(state -> counts.merge(state, 1L, Long::sum));
        List<Long> broken = states.entrySet().stream()
                .filter(one -> one.getValue() != KeyState.OPENS && one.getValue() != KeyState.ERASED)
                .map(one -> one.getKey().value())
                .sorted()
                .limit(NAMED)
                .toList();
        return new Checked(counts, broken);
    }
}
