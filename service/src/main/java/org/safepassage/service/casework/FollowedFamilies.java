package org.safepassage.service.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.safepassage.service.duplicates.FamiliesJoined;
import org.safepassage.service.duplicates.FamilyParted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Cases follow their families when duplicate review joins or parts them. */
@Component
class FollowedFamilies {
    private final Grouping grouping;
    private final Cases cases;
    private final Clock clock;

    FollowedFamilies(Grouping grouping, Cases cases, Clock clock) {
        this.grouping = grouping;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void joined(FamiliesJoined joined) {
        grouping.follow(joined.operation(), Map.of(joined.left(), joined.entered()));
    }

    @EventListener
    void parted(FamilyParted parted) {
        if (cases.of(List.of(parted.apart())).isEmpty()) {
            cases.propose(parted.operation(), List.of(parted.apart()), clock.instant(), Grouping.ACTOR);
        }
    }
}
