package org.safepassage.service.duplicates;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safepassage.linkage.names.RecentNames;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.IndexAtHand;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.People;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links new mentions to the people they are of, or begins new people. The machine links only what is certain enough and forbidden
 * by no guard; the rest it leaves apart and asks a person. One linker at a time works on an operation.
 */
@Component
public class Linking {
    public static final Actor ACTOR = Actor.machine("linking");

    private final Commonness commonness;
    private final Familiar familiar = new Familiar();
    private final IndexAtHand index;
    private final Mentions mentions;
    private final People people;
    private final Families families;
    private final Links links;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final Clock clock;

    Linking(
            IndexAtHand index,
            Mentions mentions,
            People people,
            Families families,
            Links links,
            Commonness commonness,
            Entries entries,
            JdbcClient jdbc,
            Clock clock) {
        this.index = index;
        this.mentions = mentions;
        this.people = people;
        this.families = families;
        this.links = links;
        this.commonness = commonness;
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Links all mentions of these messages, inside a machine run.
     *
     * @param waiting messages that are kept and not linked yet: whoever they name makes namesakes likelier now
     * @return the people that now have one more mention or are new, and how many mentions were opened
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Linked link(OperationId operation, Collection<UUID> messages, long waiting) {
        alone(jdbc, operation);
        commonness.expect(operation, waiting);
        List<Mentioned> all = mentions.inMessages(messages);
        List<Mentioned> fresh = all.stream()
                .filter(mention -> !mention.isAdvocate() && mention.person() == null)
                .toList();
        List<MentionId> ids = fresh.stream().map(Mentioned::id).toList();
        Instant now = clock.instant();
        var circle = new Circle(mentions, families, familiar);
        circle.add(fresh);
        Pairing pairing = pairing(operation);
        Map<MentionId, Set<MentionId>> found = index.candidates(operation, messages, ids);
        circle.open(union(found));
        Map<MentionId, Set<MentionId>> likely = new Sieve(circle::mention, pairing).likely(ids, found);
        circle.take(union(likely));
        var decisions =
                new Decisions(operation, people, families, links, entries, ACTOR, now, people.keys(fresh.size()));
        new LinkingBatch(circle, decisions, pairing, likely, links.apart(ids), now).run(fresh);
        decisions.write();
        index.linked(operation, messages);
        for (MentionId id : ids) {
            Known mention = circle.mention(id);
            if (mention != null) {
                commonness.add(operation, mention.prepared());
            }
        }
        List<Mentioned> placed = all.stream()
                .map(mention -> {
                    PersonId person = circle.personOf(mention.id());
                    return person == null ? mention : mention.of(person);
                })
                .toList();
        return new Linked(placed, decisions.touched(), decisions.joined(), circle.opened());
    }

    private static Set<MentionId> union(Map<MentionId, Set<MentionId>> each) {
        Set<MentionId> all = new LinkedHashSet<>();
        each.values().forEach(all::addAll);
        return all;
    }

    /** For joining people who are known already. */
    Decisions decisions(OperationId operation) {
        return new Decisions(
                operation, people, families, links, entries, ACTOR, clock.instant(), Collections.emptyIterator());
    }

    /** How mentions of this operation are compared now. */
    Pairing pairing(OperationId operation) {
        return new Pairing(commonness.in(operation));
    }

    Familiar familiar() {
        return familiar;
    }

    /** To be called when there is nothing to link nor to look at again: what was opened for linking is forgotten. */
    public void rest() {
        familiar.forgetAll();
        RecentNames.forget();
    }

    /** Waits until nobody else links in this operation, for the rest of the transaction. */
    static void alone(JdbcClient jdbc, OperationId operation) {
        jdbc.sql("select pg_advisory_xact_lock(7228, :operation)")
                .param("operation", (int) operation.value())
                .query((row, n) -> "")
                .list();
    }

    /**
     * @param mentions those of the batch, each with its person
     * @param touched the people with a new mention
     * @param joined families that turned out to be one, each with the one it joined
     * @param opened how many mentions were opened
     */
    public record Linked(List<Mentioned> mentions, Set<PersonId> touched, Map<FamilyId, FamilyId> joined, int opened) {}
}
