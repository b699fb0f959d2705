package org.safepassage.service.intake;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The coded rows of messages: no bytes, no names. */
@Component
class Messages {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    Messages(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    Map<Fingerprint, MessageId> known(OperationId operation, List<Fingerprint> fingerprints) {
        Map<Fingerprint, MessageId> known = new HashMap<>();
        client.sql("select fingerprint, id from message where operation = :operation and fingerprint = any(:prints)")
                .param("operation", operation.value())
                .param("prints", fingerprints.stream().map(Fingerprint::bytes).toArray(byte[][]::new))
                .query((row, n) -> known.put(
                        new Fingerprint(row.getBytes("fingerprint")), new MessageId(row.getObject("id", UUID.class))))
                .list();
        return known;
    }

    void insert(OperationId operation, List<NewMessage> fresh) {
        jdbc.batchUpdate("""
                insert into message (id, operation, arrival, fingerprint, sealed_key, size, received_at, roll)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", fresh, 1000, (row, one) -> {
            row.setObject(1, one.id().value());
            row.setShort(2, operation.value());
            row.setObject(3, one.arrival().value());
            row.setBytes(4, one.fingerprint().bytes());
            row.setLong(5, one.key().value());
            row.setLong(6, one.arriving().size());
            row.setObject(7, one.receivedAt().atOffset(ZoneOffset.UTC));
            row.setString(8, one.arriving().roll());
        });
    }

    void count(ArrivalId arrival, int received, int already) {
        client.sql("update arrival set received = received + :received, already = already + :already where id = :id")
                .param("received", received)
                .param("already", already)
                .param("id", arrival.value())
                .update();
    }
}
