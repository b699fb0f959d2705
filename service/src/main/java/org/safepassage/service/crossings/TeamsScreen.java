package org.safepassage.service.crossings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.crossings.CrossingRefused.Incomplete;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who is sent where, who can be sent, and which posts ask for help. */
@Controller
@Needs(May.DEPLOY_TEAMS)
class TeamsScreen {
    private final Pages pages;
    private final Notices notices;
    private final TeamsView view;
    private final DeployTeam deploy;
    private final AskForHelp help;
    private final FolderRecord folder;
    private final ConditionWords words;
    private final Clock clock;

    TeamsScreen(
            Pages pages,
            Notices notices,
            TeamsView view,
            DeployTeam deploy,
            AskForHelp help,
            FolderRecord folder,
            ConditionWords words,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.view = view;
        this.deploy = deploy;
        this.help = help;
        this.folder = folder;
        this.words = words;
        this.clock = clock;
    }

    /** What somebody typed to send a team. */
    record Sending(String team, String post, String arrives, String stays) {
        static final Sending EMPTY = new Sending("", "", "", "72");
    }

    @GetMapping("/teams")
    @Needs(May.SEE_CROSSINGS)
    Page all(@AuthenticationPrincipal SignedIn who) {
        folder.takeUp(who.operation());
        return page(who, Sending.EMPTY);
    }

    private Page page(SignedIn who, Sending typed) {
        return pages.page("Teams", "crossings/teams", view.page(who, typed, clock.instant()))
                .inSection("/crossings")
                .withBack("/crossings", "Crossings");
    }

    @PostMapping("/teams/deployments")
    View send(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String arrives,
            @RequestParam(defaultValue = "") String stays,
            HttpServletResponse response) {
        try {
            deploy.send(who, team, post, SeenForm.time("arrives", arrives, words.zone()), hours(stays));
        } catch (Incomplete incomplete) {
            return page(who, new Sending(team, post, arrives, stays))
                    .withFaults(List.of(new Fault(incomplete.field(), incomplete.words())));
        }
        notices.leave(response, Notice.of("Sent. Say here when it has arrived."));
        return Onward.to("/teams");
    }

    private static Duration hours(String written) {
        if (!written.strip().matches("\\d{1,4}")) {
            throw new Incomplete("stays", "Give the stay in whole hours");
        }
        return Duration.ofHours(Integer.parseInt(written.strip()));
    }

    @PostMapping("/teams/deployments/{id}/arrived")
    View arrived(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        deploy.arrived(who, id);
        notices.leave(response, Notice.of("The team is at its post."));
        return Onward.to("/teams");
    }

    @PostMapping("/teams/deployments/{id}/left")
    View left(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        deploy.left(who, id);
        notices.leave(response, Notice.of("The team has left its post."));
        return Onward.to("/teams");
    }

    @PostMapping("/teams/deployments/{id}/called-back")
    View calledBack(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        deploy.callBack(who, id);
        notices.leave(response, Notice.of("The team is called back."));
        return Onward.to("/teams");
    }

    @PostMapping("/teams/requests/{id}/answer")
    View answer(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            HttpServletResponse response) {
        help.answer(
                who,
                id,
                HelpAnswer.of(answer).orElseThrow(() -> new Incomplete("answer", "Choose an answer")),
                Optional.empty());
        notices.leave(response, Notice.of("Answered. The post sees it now."));
        return Onward.to("/teams");
    }
}
