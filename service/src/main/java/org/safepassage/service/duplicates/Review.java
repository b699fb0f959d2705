package org.safepassage.service.duplicates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.Grants;
import org.safepassage.service.access.Purpose;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.duplicates.Pairs.Pair;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person looks at pairs one after the other and says of each: one person, two, or cannot tell. Whatever is said can be taken back. */
@Component
public class Review {
    private static final Duration IN_HAND = Duration.ofHours(1);

    private final Pairs pairs;
    private final PairReviews reviews;
    private final LinkByPerson linkByPerson;
    private final Exclude exclude;
    private final Links links;
    private final TakingApart apart;
    private final Grants grants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Review(
            Pairs pairs,
            PairReviews reviews,
            LinkByPerson linkByPerson,
            Exclude exclude,
            Links links,
            TakingApart apart,
            Grants grants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pairs = pairs;
        this.reviews = reviews;
        this.linkByPerson = linkByPerson;
        this.exclude = exclude;
        this.links = links;
        this.apart = apart;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the next pair into this account's hands and grants it the two people. */
    @Transactional
    Optional<Pair> takeNext(SignedIn who) {
        Instant now = clock.instant();
        Optional<Pair> next = pairs.next(who.operation(), now);
        next.ifPresent(pair -> {
            pairs.take(pair, who.account(), now.plus(IN_HAND));
            grants.give(
                    who.operation(),
                    who.account(),
                    Purpose.DUPLICATE_REVIEW,
                    List.of(pair.person().value(), pair.otherPerson().value()),
                    IN_HAND,
                    who.actor());
        });
        return next;
    }

    Optional<Pair> held(SignedIn who, UUID one, UUID other) {
        return pairs.held(who.operation(), who.account(), new MentionId(one), new MentionId(other), clock.instant());
    }

    /**
     * @return the review, by which it can be taken back
     * @throws DifferentPeople when somebody said so before
     */
    @Transactional
    UUID say(SignedIn who, Pair pair, Said said, Because because) {
        Instant now = clock.instant();
        @Nullable JoinedByPerson joined = null;
        switch (said) {
            case SAME -> {
                joined = linkByPerson.link(who.operation(), pair.one(), pair.other(), pair.weight(), who.actor());
                FamilyId left = joined.left();
                FamilyId entered = joined.entered();
                if (left != null && entered != null) {
                    events.publishEvent(new FamiliesJoined(who.operation(), left, entered));
                }
            }
            case DIFFERENT -> exclude.exclude(who.operation(), pair.one(), pair.other(), who.actor());
            case CANNOT_TELL -> links.decided(pair.one(), pair.other(), said.code(), now);
        }
        UUID id = FreshId.at(now);
        reviews.insert(who, id, pair, said, because, joined, now);
        return id;
    }

    /** Takes back what was said; the pair is in hand again. Empty when there is no such review, or it was taken back before. */
    @Transactional
    Optional<PairReviews.Row> takeBack(SignedIn who, UUID review) {
        Instant now = clock.instant();
        Optional<PairReviews.Row> row = reviews.undo(who, review, now);
        row.ifPresent(done -> {
            if (done.outcome().equals("same")) {
                apart.takeBack(who, done);
            } else if (done.outcome().equals("different")) {
                reviews.liftExclusion(who, done, now);
            }
            pairs.reopen(done.one(), done.other(), who.account(), now.plus(IN_HAND));
        });
        return row;
    }

    /** Grants the two people anew, whoever they are now that a review was taken back. */
    @Transactional
    void takeAgain(SignedIn who, PairReviews.Row row) {
        held(who, row.one(), row.other())
                .ifPresent(pair -> grants.give(
                        who.operation(),
                        who.account(),
                        Purpose.DUPLICATE_REVIEW,
                        List.of(pair.person().value(), pair.otherPerson().value()),
                        IN_HAND,
                        who.actor()));
    }
}
