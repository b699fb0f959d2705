package org.safepassage.service.movement;

import static org.safepassage.service.movement.Columns.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.FamilyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each family was told, how, by whom and when. */
@Component
class Tellings {
    private final JdbcClient jdbc;

    Tellings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param said come, stay, serial-cancelled, changed or danger */
    record Told(String said, How how, String by, Instant at) {}

    void note(OperationId operation, List<CallForward> about, String said, How how, Actor by, Instant at) {
        jdbc.sql("""
                insert into telling (id, operation, family, call_forward, said, how, actor, at)
                select t.id, :operation, t.family, t.call_forward, :said, :how, :by, :at
                from unnest(:ids::uuid[], :families::uuid[], :forwards::uuid[]) t (id, family, call_forward)""")
                .param("operation", operation.value())
                .param("said", said)
                .param("how", how.code())
                .param("by", by.code())
                .param("at", utc(at))
                .param("ids", about.stream().map(one -> FreshId.at(at)).toArray(UUID[]::new))
                .param(
                        "families",
                        about.stream().map(one -> one.family().value()).toArray(UUID[]::new))
                .param("forwards", about.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .update();
    }

    Optional<Told> last(FamilyId family) {
        return jdbc.sql(
                        "select said, how, actor, at from telling where family = :family order by at desc, n desc limit 1")
                .param("family", family.value())
                .query((row, n) -> new Told(
                        row.getString("said"),
                        How.of(row.getString("how")).orElseThrow(),
                        row.getString("actor"),
                        Columns.time(row, "at")))
                .optional();
    }
}
