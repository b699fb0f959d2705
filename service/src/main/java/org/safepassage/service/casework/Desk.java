package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cases as people work on them: found, locked, and whose hands they are in. */
@Component
public class Desk {
    private final JdbcClient jdbc;
    private final Clock clock;

    Desk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<CaseRow> find(OperationId operation, CaseId id) {
        return jdbc.sql("select " + CaseRow.COLUMNS
                        + " from family_case c where c.id = :id and c.operation = :operation")
                .param("id", id.value())
                .param("operation", operation.value())
                .query(CaseRow::of)
                .optional();
    }

    /** The case where the work goes on: that of the family it was joined to, when it was. */
    Optional<CaseRow> living(OperationId operation, CaseId id) {
        CaseId now = id;
        for (int i = 0; i < 20; i++) {
            Optional<UUID> joined = jdbc.sql("select joined from family_case where id = :id and joined is not null")
                    .param("id", now.value())
                    .query(UUID.class)
                    .optional();
            if (joined.isEmpty()) {
                break;
            }
            now = new CaseId(joined.get());
        }
        return find(operation, now);
    }

    Optional<CaseRow> ofFamily(OperationId operation, FamilyId family) {
        return jdbc.sql("select " + CaseRow.COLUMNS + """
                 from family_case c
                where c.family = :family and c.operation = :operation and c.state in ('proposed', 'open')""")
                .param("family", family.value())
                .param("operation", operation.value())
                .query(CaseRow::of)
                .optional();
    }

    /** @throws CaseRefused.NotInYourHands unless the case is in the hands of who asks; the row is locked */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseRow held(SignedIn who, CaseId id) {
        CaseRow row = locked(who.operation(), id);
        if (!who.account().equals(row.ownerAt(clock.instant()))) {
            throw new CaseRefused.NotInYourHands(id.value());
        }
        return row;
    }

    /** What comes next in a case, when something that happened says so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void next(CaseId id, NextAction action) {
        jdbc.sql("update family_case set next_action = :action where id = :id")
                .param("action", action.code())
                .param("id", id.value())
                .update();
    }

    CaseRow locked(OperationId operation, CaseId id) {
        return jdbc.sql("select " + CaseRow.COLUMNS
                        + " from family_case c where c.id = :id and c.operation = :operation for update")
                .param("id", id.value())
                .param("operation", operation.value())
                .query(CaseRow::of)
                .optional()
                .orElseThrow(() -> new CaseRefused.NotThere(id.value()));
    }

    /** The people of a case's family, principal first. */
    public List<UUID> people(FamilyId family) {
        return jdbc.sql("""
                select person from family_member where family = :family and to_at is null
                order by relation <> 'principal', from_at, person""").param("family", family.value()).query(UUID.class).list();
    }

    /**
     * A message that names somebody of a family.
     *
     * @param mentions how many people it names in all
     * @param open how many of this family's mentions in it have no outcome
     */
    record Written(UUID message, int mentions, int open, String kind, String language, Instant receivedAt) {}

    /** The messages that name this family, rolls left out, the latest first. */
    List<Written> messages(FamilyId family) {
        return jdbc.sql("""
                select g.id, g.mentions, g.kind, coalesce(g.language, 'und') as language, g.received_at,
                       count(*) filter (where n.role <> 'advocate' and not exists (
                         select 1 from disposition d where d.mention = n.id and d.reversed_at is null)) as open
                from family_member f
                join membership m on m.person = f.person and m.to_at is null
                join mention n on n.id = m.mention and not n.on_roll and n.superseded is null
                join message g on g.id = n.message
                where f.family = :family and f.to_at is null
                group by g.id order by g.received_at desc, g.id desc""")
                .param("family", family.value())
                .query((row, n) -> new Written(
                        row.getObject("id", UUID.class),
                        row.getInt("mentions"),
                        row.getInt("open"),
                        row.getString("kind"),
                        row.getString("language"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The person and family that a mention belongs to now, when it was linked. */
    Optional<FamilyId> familyOf(MentionId mention) {
        return jdbc.sql("""
                select f.family from membership m join family_member f on f.person = m.person and f.to_at is null
                where m.mention = :mention and m.to_at is null""")
                .param("mention", mention.value())
                .query(UUID.class)
                .optional()
                .map(FamilyId::new);
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
