package org.safepassage.service.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.intake.reading.sources.SourceItem;
import org.safepassage.service.intake.reading.sources.Sources;
import org.springframework.stereotype.Component;

/** Takes in files and folders: keeps every message of them, batch by batch, and says of each what it became. */
@Component
public class TakeIn {
    private static final int MOST = 64;
    private static final long MOST_BYTES = 8L << 20;

    private final Arrivals arrivals;
    private final Keeping keeping;
    private final Persistence persistence;

    TakeIn(Arrivals arrivals, Keeping keeping, Persistence persistence) {
        this.arrivals = arrivals;
        this.keeping = keeping;
        this.persistence = persistence;
    }

    /** @param bytes as they lay on disk */
    public record Taken(String source, long bytes, Kept kept) {
        @Override
        public String toString() {
            return "Taken[" + bytes + " bytes]";
        }
    }

    /**
     * @param roll the code of the roll that these lists are, when they are one
     * @param times how a message's time of receipt is told, when not by the clock
     * @param taken is told of every message, in order, once it is durable
     * @return the arrival that they are now
     */
    public ArrivalId take(
            OperationId operation,
            List<Path> paths,
            @Nullable String roll,
            ReceivedTimes times,
            Consumer<List<Taken>> taken)
            throws IOException {
        String name = String.join(" ", paths.stream().map(Path::toString).toList());
        ArrivalId arrival = persistence.insist(() -> arrivals.begin(operation, name));
        try (Stream<SourceItem> items = Sources.walk(paths)) {
            List<Arriving> batch = new ArrayList<>();
            long bytes = 0;
            for (var each = items.iterator(); each.hasNext(); ) {
                SourceItem item = each.next();
                batch.add(new Arriving(
                        item.source(), item.length(), item.opening()::open, item.flags(), times.of(item), roll));
                bytes += item.length();
                if (batch.size() >= MOST || bytes >= MOST_BYTES) {
                    keep(operation, arrival, batch, taken);
                    batch.clear();
                    bytes = 0;
                }
            }
            keep(operation, arrival, batch, taken);
        }
        persistence.insist(() -> {
            arrivals.end(operation, arrival);
            return arrival;
        });
        return arrival;
    }

    private void keep(OperationId operation, ArrivalId arrival, List<Arriving> batch, Consumer<List<Taken>> taken)
            throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        List<Kept> kept = persistence.insist(() -> keeping.keep(operation, arrival, batch));
        List<Taken> told = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            told.add(new Taken(batch.get(i).source(), batch.get(i).size(), kept.get(i)));
        }
        taken.accept(told);
    }
}
