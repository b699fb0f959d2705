package org.safepassage.service.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.people.FamilyId;

/**
 * A case as its row says; nothing personal.
 *
 * @param number said aloud and on paper
 * @param owner the account that has it in hand, until {@code ownedUntil}; null is the pool
 * @param state proposed, open, joined or closed
 */
public record CaseRow(
        CaseId id,
        long number,
        FamilyId family,
        Instant openedAt,
        @Nullable AccountId owner,
        @Nullable Instant ownedUntil,
        String nextAction,
        @Nullable Instant dueAt,
        @Nullable Instant holdUntil,
        @Nullable String holdReason,
        double score,
        double rank,
        @Nullable Double overrideRank,
        String danger,
        int people,
        String state) {
    static final String COLUMNS = """
            c.id, c.number, c.family, c.opened_at, c.owner, c.owned_until, c.next_action, c.due_at, c.hold_until,
            c.hold_reason, c.score, c.rank, c.override_rank, c.danger, c.people, c.state""";

    /** Who has it in hand at this moment. */
    public @Nullable AccountId ownerAt(Instant now) {
        return ownedUntil != null && ownedUntil.isAfter(now) ? owner : null;
    }

    public boolean isOnHold(Instant now) {
        return holdUntil != null && holdUntil.isAfter(now);
    }

    public NextAction next() {
        return NextAction.of(nextAction).orElse(NextAction.ASSESS);
    }

    static CaseRow of(ResultSet row, int n) throws SQLException {
        UUID owner = row.getObject("owner", UUID.class);
        return new CaseRow(
                new CaseId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new FamilyId(row.getObject("family", UUID.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                owner == null ? null : new AccountId(owner),
                instant(row, "owned_until"),
                row.getString("next_action"),
                instant(row, "due_at"),
                instant(row, "hold_until"),
                row.getString("hold_reason"),
                row.getDouble("score"),
                row.getDouble("rank"),
                row.getObject("override_rank", Double.class),
                row.getString("danger"),
                row.getInt("people"),
                row.getString("state"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
