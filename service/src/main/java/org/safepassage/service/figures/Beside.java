package org.safepassage.service.figures;

import java.util.concurrent.CompletableFuture;
import org.safepassage.service.figures.Counts.Moment;
import org.safepassage.service.figures.Figures.Told;
import org.springframework.stereotype.Component;

/**
 * The figures of a moment and of one before it, counted at the same time on two connections. Each is one snapshot; an earlier moment as it
 * was known then no longer changes, so nothing is lost by their not being the same one.
 */
@Component
class Beside {
    private final Figures figures;

    Beside(Figures figures) {
        this.figures = figures;
    }

    record Both(Told now, Told before) {}

    Both at(Moment now, Moment before) {
        CompletableFuture<Told> earlier =
                CompletableFuture.supplyAsync(() -> figures.told(before), Thread::startVirtualThread);
        Told told = figures.told(now);
        return new Both(told, earlier.join());
    }
}
