package org.safepassage.service.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of lists that need a person: kept with their message, named by number, solved by correcting the columns. */
@Component
class ParkedRows {
    private final JdbcTemplate jdbc;

    ParkedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OperationId operation, MessageId message, Map<Integer, String> reasons, Instant at) {
        List<Object[]> rows = reasons.entrySet().stream()
                .map(row -> new Object[] {
                    message.value(), row.getKey(), operation.value(), row.getValue(), at.atOffset(ZoneOffset.UTC)
                })
                .toList();
        jdbc.batchUpdate("""
                insert into parked_row (message, list_row, operation, reason, parked_at) values (?, ?, ?, ?, ?)
                on conflict do nothing""", rows);
    }

    /** After a list was read again: rows that can be read now are solved, the others wait with their reason of today. */
    void replace(OperationId operation, MessageId message, Map<Integer, String> reasons, Instant at) {
        jdbc.update(
                "update parked_row set solved_at = ? where message = ? and solved_at is null",
                at.atOffset(ZoneOffset.UTC),
                message.value());
        insert(operation, message, reasons, at);
        reasons.forEach((row, why) -> jdbc.update(
                "update parked_row set solved_at = null, reason = ? where message = ? and list_row = ?",
                why,
                message.value(),
                row));
    }
}
