package org.safepassage.service.crossings;

import java.time.Instant;
import java.util.List;
import org.safepassage.service.audit.OperationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can be sent, who is where, and which posts ask for help. */
@Component
public class Teams {
    private final TeamRows teams;
    private final DeploymentRows deployments;
    private final HelpRows help;

    Teams(TeamRows teams, DeploymentRows deployments, HelpRows help) {
        this.teams = teams;
        this.deployments = deployments;
        this.help = help;
    }

    /** Every team that the operation has, sent or not. */
    @Transactional(readOnly = true)
    public List<Team> all(OperationId operation) {
        return teams.all(operation);
    }

    /** Everybody who is sent and has not left, the next to arrive first. */
    @Transactional(readOnly = true)
    public List<Deployment> sent(OperationId operation) {
        return deployments.open(operation);
    }

    /** Who is at a post now. */
    @Transactional(readOnly = true)
    public List<Deployment> present(OperationId operation, String post) {
        return deployments.open(operation).stream()
                .filter(one -> one.post().equals(post) && one.isThere())
                .toList();
    }

    /** Also those who left, the latest first. */
    @Transactional(readOnly = true)
    public List<Deployment> history(OperationId operation, String post, int most) {
        return deployments.history(operation, post, most);
    }

    /** Teams that are nowhere at any time of this span. */
    @Transactional(readOnly = true)
    public List<Team> free(OperationId operation, Instant from, Instant until) {
        return teams.free(operation, from, until);
    }

    /** Requests that wait for an answer, the most urgent first. */
    @Transactional(readOnly = true)
    public List<HelpRequest> asking(OperationId operation) {
        return help.open(operation);
    }

    /** Also those that were answered, the latest first. */
    @Transactional(readOnly = true)
    public List<HelpRequest> asked(OperationId operation, String post, int most) {
        return help.history(operation, post, most);
    }
}
