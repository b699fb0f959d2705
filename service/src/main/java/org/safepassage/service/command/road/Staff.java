package org.safepassage.service.command.road;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.safepassage.service.access.Demonstration;
import org.safepassage.service.access.OpeningRefused.OverBudget;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;

/** People at work in a played crisis. Whoever has opened as many people today as they may hands over to the next. */
final class Staff {
    private static final int MOST = 500;

    private final Demonstration demonstration;
    private final Map<Role, Integer> onDuty = new EnumMap<>(Role.class);

    Staff(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    <T> T as(Role role, Function<SignedIn, T> act) {
        for (int number = onDuty.getOrDefault(role, 1); number <= MOST; number++) {
            onDuty.put(role, number);
            try {
                return act.apply(demonstration.atWork(role, number));
            } catch (OverBudget spent) {
                onDuty.put(role, number + 1);
            }
        }
        throw new IllegalStateException("nobody of the role " + role.code() + " may open one more person today");
    }

    /** A new day, with fresh budgets. */
    void nextDay() {
        onDuty.clear();
    }
}
