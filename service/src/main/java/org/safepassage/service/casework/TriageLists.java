package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Times;
import org.safepassage.service.people.MentionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in somebody's hands, and what comes after a message. */
@Component
class TriageLists {
    private final JdbcClient jdbc;
    private final MessageClaims claims;
    private final Clock clock;

    TriageLists(JdbcClient jdbc, MessageClaims claims, Clock clock) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.clock = clock;
    }

    TriageListPage inHand(SignedIn who) {
        Instant now = clock.instant();
        List<List<Cell>> rows = jdbc.sql(
                        """
                select g.id, g.kind, coalesce(g.language, 'und') as language, g.mentions, g.received_at, l.hold_until
                from message_claim l join message g on g.id = l.message
                where l.account = :who and l.operation = :operation and (l.until > :now or l.hold_until > :now) and""" + " " + MessageClaims.WAITS + " order by l.hold_until nulls first, g.received_at limit 200")
                .param("who", who.account().value())
                .param("operation", who.operation().value())
                .param("now", Desk.utc(now))
                .query((row, n) -> {
                    Instant hold = CaseRow.instant(row, "hold_until");
                    Instant received = Objects.requireNonNull(CaseRow.instant(row, "received_at"));
                    return List.<Cell>of(
                            Cell.link(
                                    "/triage/" + row.getObject("id", UUID.class),
                                    Words.kind(row.getString("kind")) + " of " + Words.when(received)),
                            Cell.words(Words.language(row.getString("language"))),
                            Cell.count(row.getInt("mentions")),
                            hold != null && hold.isAfter(now)
                                    ? Cell.lines(
                                            Cell.status("Held", Tag.Tone.PLAIN),
                                            Cell.words("until " + Words.when(hold)))
                                    : Cell.status("In your hands", Tag.Tone.ONGOING));
                })
                .list();
        return new TriageListPage(
                claims.waitingAlone(who),
                Times.asAt(now),
                new Table(
                        "Messages in your hands, " + Times.asAt(now),
                        List.of("Message", "Language", "People named", "Status"),
                        rows,
                        "Messages come into your hands with the next case, or one by one from those that name nobody."));
    }

    /** @throws CaseRefused.NotThere when there is no such message in this operation */
    void there(SignedIn who, UUID message) {
        boolean there = jdbc.sql("select exists (select 1 from message where id = :message and operation = :operation)")
                .param("message", message)
                .param("operation", who.operation().value())
                .query(Boolean.class)
                .single();
        if (!there) {
            throw new CaseRefused.NotThere(message);
        }
    }

    /** The mentions without an outcome, by ordinal; -1 stands for the message itself when it names nobody. */
    Map<Integer, @Nullable MentionId> open(SignedIn who, UUID message) {
        Map<Integer, @Nullable MentionId> open = new LinkedHashMap<>();
        List<Integer> all = jdbc.sql("""
                select n.ordinal, n.id, d.id as given from mention n
                left join disposition d on d.mention = n.id and d.reversed_at is null
                where n.message = :message and n.operation = :operation and n.role <> 'advocate' and n.superseded is null
                order by n.ordinal""")
                .param("message", message)
                .param("operation", who.operation().value())
                .query((row, n) -> {
                    if (row.getObject("given") == null) {
                        open.put(row.getInt("ordinal"), new MentionId(row.getObject("id", UUID.class)));
                    }
                    return row.getInt("ordinal");
                })
                .list();
        if (all.isEmpty()) {
            open.put(-1, null);
        }
        return open;
    }

    /** Bits that speak for two mentions being one person, as the machine weighs it now. */
    double weight(MentionId mention, MentionId same) {
        return jdbc.sql("""
                select coalesce(max(weight), 0) from candidate_pair
                where (one = :one and other = :other) or (one = :other and other = :one)""")
                .param("one", mention.value())
                .param("other", same.value())
                .query(Double.class)
                .single();
    }

    /** Where to go on: the rest of this message, another of the case in hand, or the case itself. */
    String after(SignedIn who, UUID message) {
        if (claims.has(who, message)) {
            return "/triage/" + message;
        }
        return jdbc.sql("""
                select c.id from disposition d join family_case c on c.id = d.family_case
                where d.message = :message and d.reversed_at is null and c.owner = :who and c.owned_until > :now
                order by d.at desc limit 1""")
                .param("message", message)
                .param("who", who.account().value())
                .param("now", Desk.utc(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(id -> "/cases/" + id)
                .orElse("/triage");
    }
}
