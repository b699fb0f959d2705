package org.safepassage.service.crossings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.crossings.CrossingRefused.AlreadyDone;
import org.safepassage.service.crossings.CrossingRefused.Incomplete;
import org.safepassage.service.crossings.CrossingRefused.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a team to a post and follows it: sent, arrived, left; or called back before it arrived. */
@Component
public class DeployTeam {
    private static final Duration LONGEST = Duration.ofDays(180);

    private final TeamRows teams;
    private final DeploymentRows deployments;
    private final Places places;
    private final FolderRecord folder;
    private final Entries entries;
    private final Clock clock;

    DeployTeam(
            TeamRows teams,
            DeploymentRows deployments,
            Places places,
            FolderRecord folder,
            Entries entries,
            Clock clock) {
        this.teams = teams;
        this.deployments = deployments;
        this.places = places;
        this.folder = folder;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param team its code
     * @throws CrossingRefused when the team is elsewhere in that time, or cannot be there by then
     */
    @Transactional
    public UUID send(SignedIn who, String team, String post, Instant arrivesAt, Duration stays) {
        Instant now = clock.instant();
        folder.takeUp(who.operation());
        Team sent = teams.locked(who.operation(), team)
                .orElseThrow(() -> new Incomplete("team", "Choose a team of this operation"));
        if (arrivesAt.isBefore(now)) {
            throw new Incomplete("arrives", "Give a time that is still to come");
        }
        if (stays.isNegative() || stays.isZero() || stays.compareTo(LONGEST) > 0) {
            throw new Incomplete("stays", "Give a stay of 1 hour to 180 days");
        }
        Instant leavesAt = arrivesAt.plus(stays);
        if (deployments.inTheWay(sent, arrivesAt, leavesAt).isPresent()) {
            throw new Incomplete("team", "This team is sent somewhere else in that time");
        }
        var one = new Deployment(
                FreshId.at(now),
                sent,
                places.known(post).code(),
                arrivesAt,
                leavesAt,
                Optional.empty(),
                Optional.empty());
        deployments.insert(who.operation(), one, who.account(), now);
        write(who, one, "team.deployed", now);
        return one.id();
    }

    /** It is at its post. */
    @Transactional
    public void arrived(SignedIn who, UUID id) {
        Instant now = clock.instant();
        Deployment one = found(who, id);
        done(deployments.arrived(id, now), id);
        write(who, one, "team.arrived", now);
    }

    /** It has left its post. */
    @Transactional
    public void left(SignedIn who, UUID id) {
        Instant now = clock.instant();
        Deployment one = found(who, id);
        done(deployments.left(id, now), id);
        write(who, one, "team.left", now);
    }

    /** It does not go. */
    @Transactional
    public void callBack(SignedIn who, UUID id) {
        Instant now = clock.instant();
        Deployment one = found(who, id);
        done(deployments.withdrawn(id, now), id);
        write(who, one, "team.called-back", now);
    }

    private Deployment found(SignedIn who, UUID id) {
        return deployments.find(who.operation(), id).orElseThrow(() -> new NotThere(id));
    }

    private static void done(boolean changed, UUID id) {
        if (!changed) {
            throw new AlreadyDone(id);
        }
    }

    private void write(SignedIn who, Deployment one, String code, Instant at) {
        entries.write(NewEntry.of(who.operation(), one.team().id(), code, at, who.actor())
                .to(one.id())
                .because(one.post()));
    }
}
