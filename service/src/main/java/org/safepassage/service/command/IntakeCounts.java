package org.safepassage.service.command;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.intake.TakeIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one run of intake did.
 *
 * @param received every message that the paths held
 * @param alreadyKnown those whose bytes had been kept before
 * @param visible those kept now, each of which can be seen and opened
 * @param flagged those kept now with something wrong about them
 * @param mentions people found in those kept now
 * @param parked rows of lists that need a person
 */
record IntakeCounts(long received, long alreadyKnown, long visible, long flagged, long mentions, long parked) {

    /** Flags that tell what a message is, not that anything is wrong with it. */
    private static final String[] HARMLESS = {
        "bounce", "auto-reply", "media-missing", "outlook-container", "packed-in-text", "masked", "erased"
    };

    static IntakeCounts of(ApplicationContext application, OperationId operation, List<TakeIn.Taken> taken) {
        UUID[] fresh = taken.stream()
                .filter(one -> !one.kept().already())
                .map(one -> one.kept().id().value())
                .toArray(UUID[]::new);
        long already = taken.size() - fresh.length;
        return application
                .getBean(JdbcClient.class)
                .sql("""
                select count(*) as visible, coalesce(sum(mentions), 0) as mentions, coalesce(sum(parked), 0) as parked,
                       count(*) filter (where exists (select 1 from unnest(flags) f where f <> all(:harmless))) as flagged
                from message where operation = :operation and id = any(:fresh)""")
                .param("harmless", HARMLESS)
                .param("operation", operation.value())
                .param("fresh", fresh)
                .query((row, n) -> new IntakeCounts(
                        taken.size(),
                        already,
                        row.getLong("visible"),
                        row.getLong("flagged"),
                        row.getLong("mentions"),
                        row.getLong("parked")))
                .single();
    }

    Map<String, @Nullable Object> json(double seconds) {
        return IntakeCommand.ordered(
                "received", received,
                "alreadyKnown", alreadyKnown,
                "visible", visible,
                "flagged", flagged,
                "mentions", mentions,
                "parked", parked,
                "seconds", Math.round(seconds * 1000) / 1000.0);
    }

    String words(double seconds) {
        return """
                Received   %,d messages
                Known      %,d of them had come before, byte for byte
                Kept       %,d new ones, all of them visible
                Flagged    %,d with something wrong about them; Arrivals says what
                People     %,d mentions found
                Parked     %,d rows of lists need a person
                Took       %.1f s""".formatted(received, alreadyKnown, visible, flagged, mentions, parked, seconds);
    }
}
