package org.safepassage.service.command.road;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.Role;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.crossings.DeployTeam;
import org.safepassage.service.crossings.Place;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.crossings.Team;
import org.safepassage.service.crossings.Teams;
import org.springframework.context.ApplicationContext;

/** Every team that is free goes to a crossing into the country it is meant for, and is there when it can be. */
final class Deploying {
    private static final Duration STAYS = Duration.ofDays(14);

    private final ApplicationContext application;
    private final OperationId operation;
    private final Staff staff;

    Deploying(ApplicationContext application, OperationId operation, Staff staff) {
        this.application = application;
        this.operation = operation;
        this.staff = staff;
    }

    void send(Agenda agenda, Instant now) {
        List<Team> free = application.getBean(Teams.class).free(operation, now, now.plus(STAYS));
        int number = 0;
        for (Team team : free) {
            Optional<String> post = post(team, number++);
            if (post.isPresent()) {
                Instant there = now.plus(Duration.ofHours(team.readyHours())).plus(Duration.ofMinutes(5));
                UUID sent = staff.as(
                        Role.PLANNER,
                        who -> application.getBean(DeployTeam.class).send(who, team.code(), post.get(), there, STAYS));
                agenda.at(
                        there,
                        () -> staff.as(Role.PLANNER, who -> {
                            application.getBean(DeployTeam.class).arrived(who, sent);
                            return sent;
                        }));
            }
        }
    }

    private Optional<String> post(Team team, int number) {
        List<String> posts = application.getBean(Places.class).all().stream()
                .filter(place -> place.country().equals(team.country()))
                .sorted(java.util.Comparator.comparing(place -> !place.isCrossing()))
                .map(Place::code)
                .limit(2)
                .toList();
        return posts.isEmpty() ? Optional.empty() : Optional.of(posts.get(number % posts.size()));
    }
}
