package org.safepassage.service.crossings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Times;
import org.springframework.stereotype.Component;

/** The page of teams. */
@Component
class TeamsView {
    private final Teams teams;
    private final TeamTables tables;
    private final Places places;
    private final ConditionWords words;

    TeamsView(Teams teams, TeamTables tables, Places places, ConditionWords words) {
        this.teams = teams;
        this.tables = tables;
        this.places = places;
        this.words = words;
    }

    TeamsPage page(SignedIn who, TeamsScreen.Sending typed, Instant now) {
        List<Deployment> sent = teams.sent(who.operation());
        List<Team> free = teams.all(who.operation()).stream()
                .filter(team -> sent.stream().noneMatch(one -> one.team().id().equals(team.id())))
                .toList();
        List<HelpRequest> asking = teams.asking(who.operation());
        boolean may = who.role().may(May.DEPLOY_TEAMS);
        return new TeamsPage(
                summary(sent, free),
                tables.sent("Sent, " + Times.asAt(now), sent, now, "A team that is sent to a post would stand here."),
                free(free),
                tables.requests("Posts that ask for help", asking, now, "A post that asks for help would stand here."),
                may,
                words.zone().getId(),
                teams.all(who.operation()).stream()
                        .map(team -> Choice.of(
                                team.code(),
                                team.name() + ", " + team.country(),
                                team.code().equals(typed.team())))
                        .toList(),
                places.all().stream()
                        .map(place -> Choice.of(
                                place.code(),
                                place.name() + ", " + place.country(),
                                place.code().equals(typed.post())))
                        .toList(),
                typed.arrives().isEmpty()
                        ? SeenForm.local(now.plus(Duration.ofHours(48)), words.zone())
                        : typed.arrives(),
                typed.stays(),
                may ? steps(sent) : List.of(),
                may ? waiting(asking) : List.of(),
                Stream.of(HelpAnswer.values())
                        .map(answer -> Choice.of(answer.code(), answer.words(), false))
                        .toList());
    }

    private static String summary(List<Deployment> sent, List<Team> free) {
        int there = sent.stream()
                .filter(Deployment::isThere)
                .mapToInt(one -> one.team().specialists())
                .sum();
        int onTheWay = sent.stream()
                .filter(one -> !one.isThere())
                .mapToInt(one -> one.team().specialists())
                .sum();
        int ready = free.stream().mapToInt(Team::specialists).sum();
        return "Specialists: %d at posts, %d on their way, %d not sent.".formatted(there, onTheWay, ready);
    }

    private static Table free(List<Team> free) {
        return new Table(
                "Not sent",
                List.of("Team", "Specialists", "Meant for", "Languages", "Families an hour", "Can be there in"),
                free.stream()
                        .map(team -> List.<Cell>of(
                                Cell.words(team.name()),
                                Cell.count(team.specialists()),
                                Cell.words(team.country()),
                                Cell.words(String.join(", ", team.languages())),
                                Cell.count(team.familiesAnHour()),
                                Cell.words(team.readyHours() + " h")))
                        .toList(),
                "Every team is sent, or the operation's teams.csv lists none.");
    }

    private List<TeamsPage.Step> steps(List<Deployment> sent) {
        List<TeamsPage.Step> steps = new ArrayList<>();
        for (Deployment one : sent) {
            String name = one.team().name() + " at " + places.name(one.post());
            String address = "/teams/deployments/" + one.id();
            if (one.isThere()) {
                steps.add(new TeamsPage.Step(address + "/left", name, "Has left"));
            } else {
                steps.add(new TeamsPage.Step(address + "/arrived", name, "Has arrived"));
                steps.add(new TeamsPage.Step(address + "/called-back", name, "Call back"));
            }
        }
        return steps;
    }

    private List<TeamsPage.Waiting> waiting(List<HelpRequest> asking) {
        return asking.stream()
                .map(one -> new TeamsPage.Waiting(
                        "/teams/requests/" + one.id() + "/answer",
                        places.name(one.post()) + ": " + one.wants().words()))
                .toList();
    }
}
