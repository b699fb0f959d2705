package org.safepassage.service.assurances;

import static org.safepassage.service.assurances.Observations.utc;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Inserts what was demanded, offered, said at meetings and promised. Each answers empty when the folder's code is there already. */
@Component
class PromiseRows {
    private final JdbcClient jdbc;

    PromiseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> insert(OperationId operation, Actor actor, Draft.Demand demand, Instant now) {
        return made(
                """
                insert into demand (id, operation, code, made_by, made_of, words, day, when_words, source, exercise,
                                    recorded_at, account)
                values (:id, :operation, :code, :by, :of, :words, :day, :when, :source, :exercise, :now, :account)
                on conflict (operation, code) do nothing returning id""",
                operation,
                actor,
                demand.origin(),
                now,
                spec -> spec.param("by", demand.by()).param("of", demand.of()).param("words", demand.words()));
    }

    Optional<UUID> insert(OperationId operation, Actor actor, Draft.Inducement offer, Instant now) {
        return made(
                """
                insert into inducement (id, operation, code, offered_by, offered_to, words, day, when_words, source, exercise,
                                        recorded_at, account)
                values (:id, :operation, :code, :by, :to, :words, :day, :when, :source, :exercise, :now, :account)
                on conflict (operation, code) do nothing returning id""",
                operation,
                actor,
                offer.origin(),
                now,
                spec -> spec.param("by", offer.by()).param("to", offer.to()).param("words", offer.words()));
    }

    Optional<UUID> insert(OperationId operation, Actor actor, Draft.Meeting meeting, Instant now) {
        return made(
                """
                insert into meeting (id, operation, code, sides, place, about, day, when_words, source, exercise,
                                     recorded_at, account)
                values (:id, :operation, :code, :sides, :place, :about, :day, :when, :source, :exercise, :now, :account)
                on conflict (operation, code) do nothing returning id""",
                operation,
                actor,
                meeting.origin(),
                now,
                spec -> spec.param("sides", meeting.sides().toArray(String[]::new))
                        .param("place", meeting.place())
                        .param("about", meeting.about()));
    }

    Optional<UUID> insert(OperationId operation, Actor actor, Draft.Promise promise, Instant now) {
        return made(
                """
                insert into assurance (id, operation, code, state, given_by, given_to, words, scope, places, documents, people,
                                       day, when_words, stands_from, stands_until, witnesses, source, exercise, replaces,
                                       recorded_at, account)
                values (:id, :operation, :code, :state, :by, :to, :words, :scope, :places, :documents, :people, :day, :when,
                        :from, :until, :witnesses, :source, :exercise, :replaces, :now, :account)
                on conflict (operation, code) do nothing returning id""",
                operation,
                actor,
                promise.origin(),
                now,
                spec -> spec.param("state", promise.state())
                        .param("by", promise.by())
                        .param("to", promise.to())
                        .param("words", promise.words())
                        .param("scope", promise.scope())
                        .param("places", promise.places().toArray(String[]::new))
                        .param("documents", promise.documents().toArray(String[]::new))
                        .param("people", promise.people())
                        .param("from", utc(promise.from()))
                        .param(
                                "until",
                                promise.until().map(Observations::utc).orElse(null),
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("witnesses", promise.witnesses().toArray(String[]::new))
                        .param(
                                "replaces",
                                promise.replaces().map(AssuranceId::value).orElse(null),
                                java.sql.Types.OTHER));
    }

    private Optional<UUID> made(
            String insert, OperationId operation, Actor actor, Draft.Origin origin, Instant now, Bound more) {
        return more.bind(jdbc.sql(insert)
                        .param("id", FreshId.at(now))
                        .param("operation", operation.value())
                        .param("code", origin.code().orElse(null))
                        .param("day", origin.day().orElse(null), java.sql.Types.DATE)
                        .param("when", origin.words())
                        .param("source", origin.source())
                        .param("exercise", origin.exercise())
                        .param("now", utc(now))
                        .param("account", Observations.account(actor), java.sql.Types.OTHER))
                .query(UUID.class)
                .optional();
    }

    private interface Bound {
        StatementSpec bind(StatementSpec statement);
    }
}
