package org.safepassage.service.crossings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.crossings.cap.CapAlert;
import org.safepassage.service.crossings.cap.CapAlert.Identity;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Label;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what came as alerts, and their sealed bytes. */
@Component
class AlertMessages {
    private static final String COLUMNS = """
            select id, sealed_key, size, received_at, last_at, times, outcome, why, alert, status, kind, event, headline, area
            from alert_message
            """;
    /** Any number; it keeps two processes from reading messages of one operation at once. */
    private static final int LOCK = 20_131;

    private final JdbcClient jdbc;
    private final Vault vault;

    AlertMessages(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param status and the rest are absent until it is read, and when it cannot be */
    record Message(
            UUID id,
            KeyNumber key,
            int size,
            Instant receivedAt,
            Instant lastAt,
            int times,
            AlertOutcome outcome,
            String why,
            @Nullable UUID alert,
            @Nullable String status,
            @Nullable String kind,
            @Nullable String event,
            @Nullable String headline,
            @Nullable String area) {}

    /** @return its id, the one of the row that is there already when these bytes came before */
    UUID keep(OperationId operation, UUID id, byte[] bytes, KeyNumber key, Optional<AccountId> by, Instant now) {
        UUID kept = jdbc.sql("""
                insert into alert_message (id, operation, fingerprint, sealed_key, size, received_at, last_at, account)
                values (:id, :operation, :fingerprint, :key, :size, :now, :now, :account)
                on conflict (operation, fingerprint) do update set times = alert_message.times + 1, last_at = excluded.last_at
                returning id""")
                .param("id", id)
                .param("operation", operation.value())
                .param("fingerprint", vault.tokens().fingerprint("alert", bytes))
                .param("key", key.value())
                .param("size", bytes.length)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", by.map(AccountId::value).orElse(null), java.sql.Types.OTHER)
                .query(UUID.class)
                .single();
        if (kept.equals(id)) {
            jdbc.sql("insert into alert_message_sealed (message, operation, sealed) values (:id, :operation, :sealed)")
                    .param("id", id)
                    .param("operation", operation.value())
                    .param("sealed", vault.seal(key, label(id), bytes))
                    .update();
        }
        return kept;
    }

    /** The caller's transaction must be a machine run. */
    byte[] open(Message message) {
        return vault.open(
                message.key(),
                label(message.id()),
                jdbc.sql("select sealed from alert_message_sealed where message = :id")
                        .param("id", message.id())
                        .query(byte[].class)
                        .single());
    }

    /** One reader of this operation's messages at a time, until the transaction ends. */
    void alone(OperationId operation) {
        jdbc.sql("select pg_advisory_xact_lock(:lock, :operation)")
                .param("lock", LOCK)
                .param("operation", (int) operation.value())
                .query((row, n) -> 1)
                .single();
    }

    Optional<Message> find(OperationId operation, UUID id) {
        return jdbc.sql(COLUMNS + "where operation = :operation and id = :id")
                .param("operation", operation.value())
                .param("id", id)
                .query((row, n) -> message(row))
                .optional();
    }

    List<Message> history(OperationId operation, int most) {
        return jdbc.sql(COLUMNS + "where operation = :operation order by last_at desc, id desc limit :most")
                .param("operation", operation.value())
                .param("most", most)
                .query((row, n) -> message(row))
                .list();
    }

    List<Message> of(OperationId operation, UUID alert) {
        return jdbc.sql(COLUMNS + "where operation = :operation and alert = :alert order by last_at desc, id desc")
                .param("operation", operation.value())
                .param("alert", alert)
                .query((row, n) -> message(row))
                .list();
    }

    List<UUID> unread(OperationId operation) {
        return jdbc.sql("select id from alert_message where operation = :operation and outcome = 'kept' order by id")
                .param("operation", operation.value())
                .query(UUID.class)
                .list();
    }

    /** What was understood of it, once. */
    void describe(UUID id, CapAlert read, AlertText text) {
        jdbc.sql("""
                update alert_message set sender = :sender, identifier = :identifier, sent_at = :sent, status = :status, kind = :kind,
                                         event = :event, headline = :headline, area = :area
                where id = :id""")
                .param("id", id)
                .param("sender", read.identity().sender())
                .param("identifier", read.identity().identifier())
                .param("sent", read.identity().sent().atOffset(ZoneOffset.UTC))
                .param("status", read.status().name().toLowerCase(java.util.Locale.ROOT))
                .param("kind", read.kind().name().toLowerCase(java.util.Locale.ROOT))
                .param("event", text.event())
                .param("headline", text.headline())
                .param("area", text.area())
                .update();
        read.references()
                .forEach(reference -> jdbc.sql("""
                insert into alert_reference (operation, sender, identifier, sent_at, message)
                select operation, :sender, :identifier, :sent, id from alert_message where id = :id
                on conflict do nothing""")
                        .param("sender", reference.sender())
                        .param("identifier", reference.identifier())
                        .param("sent", reference.sent().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update());
    }

    void settle(UUID id, AlertOutcome outcome, String why, @Nullable UUID alert) {
        jdbc.sql("update alert_message set outcome = :outcome, why = :why, alert = :alert where id = :id")
                .param("id", id)
                .param("outcome", outcome.code())
                .param("why", why)
                .param("alert", alert, java.sql.Types.OTHER)
                .update();
    }

    /** Another message of this identity that was understood before. */
    Optional<Message> sameAs(OperationId operation, Identity identity, UUID but) {
        return jdbc.sql(COLUMNS + """
                where operation = :operation and id <> :but and outcome not in ('kept', 'malformed')
                  and sender = :sender and identifier = :identifier and sent_at = :sent order by id limit 1""")
                .param("operation", operation.value())
                .param("but", but)
                .param("sender", identity.sender())
                .param("identifier", identity.identifier())
                .param("sent", identity.sent().atOffset(ZoneOffset.UTC))
                .query((row, n) -> message(row))
                .optional();
    }

    /** Whether a real update or cancel has taken its place already. */
    boolean isReplaced(OperationId operation, Identity identity) {
        return jdbc.sql("""
                select exists (select 1 from alert_reference r join alert_message m on m.id = r.message
                               where r.operation = :operation and r.sender = :sender and r.identifier = :identifier
                                 and r.sent_at = :sent and m.status = 'actual' and m.kind in ('update', 'cancel'))""")
                .param("operation", operation.value())
                .param("sender", identity.sender())
                .param("identifier", identity.identifier())
                .param("sent", identity.sent().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                new KeyNumber(row.getLong("sealed_key")),
                row.getInt("size"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getInt("times"),
                AlertOutcome.of(row.getString("outcome")),
                row.getString("why"),
                row.getObject("alert", UUID.class),
                row.getString("status"),
                row.getString("kind"),
                row.getString("event"),
                row.getString("headline"),
                row.getString("area"));
    }

    private static Label label(UUID id) {
        return new Label(id, "alert", 1);
    }
}
