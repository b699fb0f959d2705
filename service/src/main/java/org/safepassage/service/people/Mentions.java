package org.safepassage.service.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.safepassage.service.audit.CopiedRows;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mentions: coded rows, sealed envelopes, and the blind tokens they are found by. Never edited; a better reading supersedes. */
@Component
public class Mentions {
    private static final String OPENED = """
            select n.id, n.message, n.ordinal, n.list_row, n.on_roll, n.arrived_at, n.role, s.sealed_key, s.sealed, m.person
            from mention n
            join mention_sealed s on s.mention = n.id
            left join membership m on m.mention = n.id and m.to_at is null
            where n.superseded is null""";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Vault vault;
    private final Envelope envelope;
    private final BlindIndex index;

    Mentions(JdbcTemplate jdbc, JdbcClient client, Vault vault, Envelope envelope, BlindIndex index) {
        this.jdbc = jdbc;
        this.client = client;
        this.vault = vault;
        this.envelope = envelope;
        this.index = index;
    }

    /** In the caller's transaction; the keys are durable before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void insert(OperationId operation, List<NewMention> fresh) {
        List<KeyNumber> keys = vault.newKeys(fresh.size());
        var rows = new CopiedRows("mention (id, operation, message, ordinal, list_row, on_roll, role, arrived_at)");
        List<Object[]> envelopes = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            NewMention one = fresh.get(i);
            rows.add(
                    one.id().value(),
                    operation.value(),
                    one.message(),
                    one.ordinal(),
                    one.listRow(),
                    one.onRoll(),
                    one.role(),
                    one.arrivedAt());
            envelopes.add(new Object[] {
                one.id().value(),
                operation.value(),
                one.message(),
                keys.get(i).value(),
                envelope.seal(one.id(), keys.get(i), one.content())
            });
        }
        rows.write(jdbc);
        jdbc.batchUpdate(
                "insert into mention_sealed (mention, operation, message, sealed_key, sealed) values (?, ?, ?, ?, ?)",
                envelopes);
        index.insert(operation, fresh);
    }

    /** Opens mentions. The caller's transaction must be a machine run, or hold a grant: row security leaves out the rest. */
    public List<Mentioned> open(Collection<MentionId> ids) {
        UUID[] wanted = ids.stream().map(MentionId::value).toArray(UUID[]::new);
        return client.sql(OPENED + " and n.id = any(:ids)")
                .param("ids", wanted)
                .query((row, n) -> opened(row))
                .list();
    }

    /** The people that these mentions belong to, with all their mentions. Opens nothing. */
    public Map<MentionId, PersonId> around(Collection<MentionId> ids) {
        return placed("""
                m.person in (select o.person from membership o where o.mention = any(:ids) and o.to_at is null)""", ids.stream().map(MentionId::value));
    }

    /** The mentions of people, each with whom it belongs to. Opens nothing. */
    public Map<MentionId, PersonId> membersOf(Collection<PersonId> people) {
        return placed("m.person = any(:ids)", people.stream().map(PersonId::value));
    }

    /** A superseded mention belongs to nobody any more. */
    private Map<MentionId, PersonId> placed(String which, Stream<UUID> ids) {
        Map<MentionId, PersonId> belonging = new LinkedHashMap<>();
        client.sql("""
                select m.mention, m.person from membership m where m.to_at is null and\s""" + which + " order by m.mention")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> belonging.put(
                        new MentionId(row.getObject("mention", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class))))
                .list();
        return belonging;
    }

    /** Those of one message, without opening any. */
    public List<MentionId> idsIn(UUID message) {
        return client
                .sql("select id from mention where message = :message and superseded is null order by ordinal")
                .param("message", message)
                .query(UUID.class)
                .list()
                .stream()
                .map(MentionId::new)
                .toList();
    }

    public List<Mentioned> inMessages(Collection<UUID> messages) {
        return client.sql(OPENED + " and n.message = any(:messages) order by n.message, n.ordinal")
                .param("messages", messages.toArray(UUID[]::new))
                .query((row, n) -> opened(row))
                .list();
    }

    public List<Mentioned> of(Collection<PersonId> people) {
        return client.sql(OPENED + " and m.person = any(:people) order by n.id")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> opened(row))
                .list();
    }

    /** Of mentions whose envelopes are deleted: nobody finds them any more either. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<MentionId> erased) {
        client.sql("delete from blind_token where mention = any(:erased)")
                .param("erased", erased.stream().map(MentionId::value).toArray(UUID[]::new))
                .update();
    }

    /** Names of relatives who are erased go out of this envelope; its key stays. The transaction must be a machine run. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetRelatives(OperationId operation, Mentioned mention, Set<String> names) {
        MentionContent content = mention.content().withoutBeside(names);
        if (content.equals(mention.content())) {
            return;
        }
        UUID id = mention.id().value();
        KeyNumber key = new KeyNumber(client.sql("delete from mention_sealed where mention = :id returning sealed_key")
                .param("id", id)
                .query(Long.class)
                .single());
        forget(List.of(mention.id()));
        jdbc.update(
                "insert into mention_sealed (mention, operation, message, sealed_key, sealed) values (?, ?, ?, ?, ?)",
                id,
                operation.value(),
                mention.message(),
                key.value(),
                envelope.seal(mention.id(), key, content));
        index.insert(operation, List.of(mention.saying(content).asNew()));
    }

    private Mentioned opened(ResultSet row) throws SQLException {
        var id = new MentionId(row.getObject("id", UUID.class));
        UUID person = row.getObject("person", UUID.class);
        return new Mentioned(
                id,
                row.getObject("message", UUID.class),
                row.getInt("ordinal"),
                row.getObject("list_row", Integer.class),
                row.getBoolean("on_roll"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getString("role"),
                person == null ? null : new PersonId(person),
                envelope.open(id, new KeyNumber(row.getLong("sealed_key")), row.getBytes("sealed")));
    }
}
