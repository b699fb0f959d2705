package org.safepassage.service.permits;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.safepassage.service.audit.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The certificates of issuing states, ours and those that were brought in. */
@Component
class CertificateRows {
    private final JdbcClient jdbc;

    CertificateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param kind root or signer */
    record Row(String state, String reference, String kind, byte[] certificate, Instant until) {}

    void add(OperationId operation, Row row, Instant now) {
        jdbc.sql("""
                insert into permit_certificate (operation, state, reference, kind, certificate, valid_until, added_at)
                values (:operation, :state, :reference, :kind, :certificate, :until, :now)
                on conflict do nothing""")
                .param("operation", operation.value())
                .param("state", row.state())
                .param("reference", row.reference())
                .param("kind", row.kind())
                .param("certificate", row.certificate())
                .param("until", row.until().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those still valid, each state's root before its signers, the signers that are valid longest first. */
    List<Row> valid(OperationId operation, Instant at) {
        return jdbc.sql("""
                select state, reference, kind, certificate, valid_until from permit_certificate
                where operation = :operation and valid_until > :at order by state, kind, valid_until desc, reference""")
                .param("operation", operation.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Row(
                        row.getString("state"),
                        row.getString("reference"),
                        row.getString("kind"),
                        row.getBytes("certificate"),
                        row.getObject("valid_until", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<Row> root(OperationId operation, String state, Instant at) {
        return valid(operation, at).stream()
                .filter(row -> row.kind().equals("root") && row.state().equals(state))
                .findFirst();
    }
}
