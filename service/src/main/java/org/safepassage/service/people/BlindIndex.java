package org.safepassage.service.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safepassage.linkage.BlockingKey;
import org.safepassage.linkage.Described;
import org.safepassage.linkage.Matcher;
import org.safepassage.linkage.Prepared;
import org.safepassage.service.audit.CopiedRows;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds mentions without showing them: keyed hashes of the linkage library's blocking keys. What is found must still be opened and
 * compared.
 */
@Component
public class BlindIndex {
    /** A token that more mentions carry than this says too little; its mentions are found by their other tokens. */
    static final int MOST_PER_TOKEN = 300;

    /** More carriers than this of one token are not all looked at when somebody asks. */
    private static final int MANY = 1_000;

    /** Kinds that alone are worth a comparison. Others come one in ten thousand to a link, and make most of the pairs. */
    private static final Set<BlockingKey.Kind> TELLING = EnumSet.of(
            BlockingKey.Kind.PHONE,
            BlockingKey.Kind.EMAIL,
            BlockingKey.Kind.DOCUMENT,
            BlockingKey.Kind.TWO_NAMES,
            BlockingKey.Kind.NAME_AND_YEARS,
            BlockingKey.Kind.NAME_AND_DAY);

    /** Kinds that are worth it besides where little is told of somebody and each is compared with many. */
    private static final Set<BlockingKey.Kind> TELLING_AT_LAST =
            EnumSet.of(BlockingKey.Kind.DAY, BlockingKey.Kind.WORK_AND_YEARS);

    private static final BlockingKey.Kind[] KINDS = BlockingKey.Kind.values();

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Vault vault;
    private final Matcher matcher = Matcher.standard();

    BlindIndex(JdbcTemplate jdbc, JdbcClient client, Vault vault) {
        this.jdbc = jdbc;
        this.client = client;
        this.vault = vault;
    }

    void insert(OperationId operation, List<NewMention> fresh) {
        var rows = new CopiedRows("blind_token (token, mention, operation, kind)");
        for (NewMention one : fresh) {
            if (one.role().equals("advocate")) {
                continue;
            }
            tokens(Descriptions.of(one.content(), null))
                    .forEach((token, kind) -> rows.add(token, one.id().value(), operation.value(), kind.ordinal()));
        }
        rows.write(jdbc);
    }

    /**
     * The mentions that share enough with each of these to be worth comparing, themselves left out: a telephone, an address, a
     * document, two names, a name and the years of birth, or its first sound and the day, or any two tokens.
     */
    public Map<MentionId, Set<MentionId>> candidates(OperationId operation, Collection<MentionId> mentions) {
        Map<MentionId, Set<MentionId>> found = new HashMap<>();
        client.sql("""
                select mine.mention as mine, other.mention as other
                from blind_token mine
                cross join lateral (
                  select array_agg(carrier.mention) as mentions from (
                    select t.mention from blind_token t
                    where t.token = mine.token and t.operation = :operation
                    limit :most + 1) carrier) carriers
                cross join unnest(carriers.mentions) as other (mention)
                where mine.mention = any(:mentions) and cardinality(carriers.mentions) <= :most
                  and other.mention <> mine.mention
                group by mine.mention, other.mention
                having count(*) > 1 or bool_or(mine.kind = any(:telling))
                order by mine.mention, other.mention""")
                .param(
                        "telling",
                        TELLING.stream().map(kind -> (short) kind.ordinal()).toArray(Short[]::new))
                .param("operation", operation.value())
                .param("most", MOST_PER_TOKEN)
                .param("mentions", mentions.stream().map(MentionId::value).toArray(UUID[]::new))
                .query((row, n) -> found.computeIfAbsent(
                                new MentionId(row.getObject("mine", UUID.class)), id -> new LinkedHashSet<>())
                        .add(new MentionId(row.getObject("other", UUID.class))))
                .list();
        return found;
    }

    /**
     * The mentions that share a token with a description, most shared first. A token that very many carry brings some of them and
     * weighs next to nothing: to go through all who are called Ahmad would take longer than anybody waits.
     */
    List<MentionId> like(OperationId operation, Described described, int most) {
        Long[] tokens = tokens(described).keySet().toArray(Long[]::new);
        return client.sql("""
                select carrier.mention
                from unnest(:tokens::bigint[]) as asked (token)
                cross join lateral (
                  select few.mention, count(*) over () as carriers from (
                    select t.mention from blind_token t
                    where t.token = asked.token and t.operation = :operation
                    limit :many + 1) few) carrier
                group by carrier.mention
                order by sum(case when carrier.carriers > :many then 0.01 else 1 end) desc, carrier.mention
                limit :most""")
                .param("tokens", tokens)
                .param("operation", operation.value())
                .param("many", MANY)
                .param("most", most)
                .query((row, n) -> new MentionId(row.getObject("mention", UUID.class)))
                .list();
    }

    /** Whether sharing a token of this kind is enough to be compared. */
    static boolean isTelling(short kind) {
        return kind < KINDS.length && TELLING.contains(KINDS[kind]);
    }

    /** The same where each is compared with many. */
    static boolean isTellingAtLast(short kind) {
        return isTelling(kind) || kind < KINDS.length && TELLING_AT_LAST.contains(KINDS[kind]);
    }

    /** Whether a description says too little to be looked for at all. */
    boolean hasNoToken(Described described) {
        return tokens(described).isEmpty();
    }

    private Map<Long, BlockingKey.Kind> tokens(Described described) {
        Map<Long, BlockingKey.Kind> tokens = new HashMap<>();
        for (BlockingKey key : matcher.keys(Prepared.of(described))) {
            tokens.put(vault.tokens().token(key.kind().name(), key.value()), key.kind());
        }
        return tokens;
    }
}
