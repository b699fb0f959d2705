package org.safepassage.service.assurances;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of observed conduct. */
@Component
class Observations {
    private static final String ACCOUNT = "account:";
    private final JdbcClient jdbc;

    Observations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when this source has told of it before. */
    Optional<ObservationId> insert(
            OperationId operation, Actor actor, Observation seen, boolean exercise, Instant now) {
        UUID id = FreshId.at(now);
        int made = jdbc.sql("""
                insert into conduct_observation (id, operation, place, at, outcome, people, documents, authority, source,
                                                 source_id, exercise, recorded_at, account)
                values (:id, :operation, :place, :at, :outcome, :people, :documents, :authority, :source, :sourceId,
                        :exercise, :now, :account)
                on conflict (operation, source, source_id) where corrected_at is null do nothing""")
                .param("id", id)
                .param("operation", operation.value())
                .param("place", seen.place())
                .param("at", utc(seen.at()))
                .param("outcome", seen.outcome().code())
                .param("people", seen.people())
                .param("documents", codes(seen))
                .param("authority", seen.authority().orElse(null))
                .param("source", seen.source().code())
                .param("sourceId", seen.sourceId())
                .param("exercise", exercise)
                .param("now", utc(now))
                .param("account", account(actor))
                .update();
        return made == 0 ? Optional.empty() : Optional.of(new ObservationId(id));
    }

    ObservationId standing(OperationId operation, Source source, UUID sourceId) {
        return jdbc.sql("""
                select id from conduct_observation
                where operation = :operation and source = :source and source_id = :sourceId and corrected_at is null""")
                .param("operation", operation.value())
                .param("source", source.code())
                .param("sourceId", sourceId)
                .query((row, n) -> new ObservationId(row.getObject("id", UUID.class)))
                .single();
    }

    /** False when it was put right before, or is not of this operation. */
    boolean correct(OperationId operation, ObservationId id, Instant now) {
        return jdbc.sql("""
                        update conduct_observation set corrected_at = :now
                        where id = :id and operation = :operation and corrected_at is null""")
                        .param("now", utc(now))
                        .param("id", id.value())
                        .param("operation", operation.value())
                        .update()
                == 1;
    }

    private static String[] codes(Observation seen) {
        return seen.held().stream().map(Document::code).sorted().toArray(String[]::new);
    }

    static @Nullable UUID account(Actor actor) {
        return actor.code().startsWith(ACCOUNT) ? UUID.fromString(actor.code().substring(ACCOUNT.length())) : null;
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
