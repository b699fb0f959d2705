package org.safepassage.service.command.road;

import java.time.Duration;
import java.time.Instant;
import org.safepassage.service.access.Role;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.settlement.GrantLeave;
import org.safepassage.service.settlement.UpgradeLeave;
import org.springframework.context.ApplicationContext;

/** Day by day, whoever arrived is granted leave, and whomever a new rule betters is found and has it. */
final class Arriving {
    private final ApplicationContext application;
    private final OperationId operation;
    private final Staff staff;

    Arriving(ApplicationContext application, OperationId operation, Staff staff) {
        this.application = application;
        this.operation = operation;
        this.staff = staff;
    }

    /** From now until then, once a day. */
    void follow(Agenda agenda, Instant from, Instant until) {
        for (Instant day = from; day.isBefore(until); day = day.plus(Duration.ofDays(1))) {
            agenda.at(day, this::settle);
        }
        agenda.at(until, this::settle);
    }

    private void settle() {
        GrantLeave grant = application.getBean(GrantLeave.class);
        int entitled = (int) grant.waiting(operation).stream()
                .filter(GrantLeave.Waiting::isEntitled)
                .count();
        if (entitled > 0) {
            staff.as(Role.DECIDER, who -> grant.all(who, entitled));
        }
        UpgradeLeave upgrade = application.getBean(UpgradeLeave.class);
        int bettered = upgrade.entitled(operation).size();
        if (bettered > 0) {
            staff.as(Role.DECIDER, who -> upgrade.all(who, bettered));
        }
    }
}
