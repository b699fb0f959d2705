package org.safepassage.service.operations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which states' travel authorisations count, and which leave a rule gives to whoever arrives. */
public record Papers(List<Issuer> issuers, List<LeaveRule> leave) {
    public Papers {
        issuers = List.copyOf(issuers);
        leave = List.copyOf(leave);
    }

    /**
     * A state whose authorisations are recognised. Its keys come apart from this, signed, and may never come.
     *
     * @param state three letters, as travel documents name it
     * @param country two letters
     * @param own whether it is the state that runs this operation
     */
    public record Issuer(String state, String country, String name, boolean own, String source) {}

    /**
     * Leave that is granted to those of one category who arrive within a time.
     *
     * @param category the category of the decision
     * @param kind such as five-years, indefinite, none-needed
     * @param until from when the rule no longer holds; null while it does
     * @param months how long the leave lasts; null when it has no end or none is given
     * @param upgrades whether those who came before, under an earlier rule, are entitled to it as well
     */
    public record LeaveRule(
            String rule,
            String category,
            String kind,
            Instant from,
            @Nullable Instant until,
            @Nullable Integer months,
            boolean upgrades,
            String source) {
        boolean isIn(Instant at) {
            return !at.isBefore(from) && (until == null || at.isBefore(until));
        }

        /** Whether there is anything to grant: nationals need none, and some hold theirs already. */
        public boolean gives() {
            return !kind.equals("none-needed") && !kind.equals("already-held");
        }
    }

    /** The rule in force for a category at a time; the one that began last when several are. */
    public Optional<LeaveRule> leave(String category, Instant at) {
        return leave.stream()
                .filter(rule -> rule.category().equals(category) && rule.isIn(at))
                .max(Comparator.comparing(LeaveRule::from));
    }

    public Optional<LeaveRule> rule(String code) {
        return leave.stream().filter(rule -> rule.rule().equals(code)).findFirst();
    }
}
