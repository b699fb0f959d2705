package org.safepassage.service.command.road;

import java.nio.file.Path;
import java.util.List;
import org.safepassage.service.access.Role;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.movement.CallForward;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.permits.Authority;
import org.safepassage.service.permits.Choice;
import org.safepassage.service.permits.Issue;
import org.safepassage.service.permits.Warn;
import org.springframework.context.ApplicationContext;

/** Whoever says that they come is warned what a paper may mean if it is found on them, chooses, and is issued one. */
final class Papers {
    private static final Actor ACTOR = Actor.machine("demo");

    private final ApplicationContext application;
    private final OperationId operation;
    private final Staff staff;
    private final Path root;

    /** @param root where the state's own root key lies, apart from the data */
    Papers(ApplicationContext application, OperationId operation, Staff staff, Path root) {
        this.application = application;
        this.operation = operation;
        this.staff = staff;
        this.root = root;
    }

    void establish() {
        application.getBean(Authority.class).establish(operation, root, ACTOR);
    }

    void issue(List<CallForward> coming) {
        List<PersonId> people = coming.stream()
                .map(CallForward::people)
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return;
        }
        staff.as(Role.DECIDER, who -> {
            application.getBean(Warn.class).warned(who, people, Choice.PAPER);
            return application.getBean(Issue.class).issue(who, people);
        });
    }
}
