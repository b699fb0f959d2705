package org.safepassage.service.command.road;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What is to happen when; the clock moves on from one to the next. What is due at once, or late, happens at once. */
final class Agenda {
    private final Clock clock;
    private final Consumer<Instant> moveOn;
    private final Runnable newDay;
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));

    private long number;

    Agenda(Clock clock, Consumer<Instant> moveOn, Runnable newDay) {
        this.clock = clock;
        this.moveOn = moveOn;
        this.newDay = newDay;
    }

    interface Act {
        void happen() throws IOException;
    }

    private record Entry(Instant at, long number, Act act) {}

    void at(Instant time, Act act) {
        entries.add(new Entry(time, number++, act));
    }

    void play() throws IOException {
        for (Entry next = entries.poll(); next != null; next = entries.poll()) {
            LocalDate before = today();
            moveOn.accept(next.at());
            if (!today().equals(before)) {
                newDay.run();
            }
            next.act().happen();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
