package org.safepassage.service.duplicates;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.People;
import org.safepassage.service.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The machine takes links of its own back: part of a person's mentions are another person, with whoever is told to be of their family. */
@Component
class Parting {
    private final People people;
    private final Families families;
    private final Links links;
    private final Entries entries;
    private final JdbcClient client;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Parting(
            People people,
            Families families,
            Links links,
            Entries entries,
            JdbcClient client,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.families = families;
        this.links = links;
        this.entries = entries;
        this.client = client;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a person made one of the links between these mentions: then the machine parts nobody. */
    boolean isJoinedByPerson(Cleft cleft) {
        return client.sql("""
                select exists (select 1 from link where undone_at is null and actor like 'account:%'
                  and (one = any(:all) or other = any(:all)))""")
                .param("all", ids(List.of(cleft.stay(), cleft.away())))
                .query(Boolean.class)
                .single();
    }

    /** The new person, of the mentions that went away; null when no link held the two together that could be taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    @Nullable
    PersonId part(OperationId operation, PersonId person, Cleft cleft) {
        Instant now = clock.instant();
        List<UUID> undone = client.sql("""
                update link set undone_at = :now, undone_by = :by
                where undone_at is null and ((one = any(:away) and other = any(:stay)) or (one = any(:stay) and other = any(:away)))
                returning id""")
                .param("now", LinkByPerson.utc(now))
                .param("by", Linking.ACTOR.code())
                .param("away", ids(List.of(cleft.away())))
                .param("stay", ids(List.of(cleft.stay())))
                .query(UUID.class)
                .list();
        if (undone.isEmpty()) {
            return null;
        }
        entries.write(undone.stream()
                .map(link -> NewEntry.of(operation, link, "link.undone", now, Linking.ACTOR)
                        .to(person.value())
                        .because("doubted"))
                .toList());
        Judgement best = cleft.whole().best();
        links.ask(
                operation,
                List.of(new Links.Pair(
                        best.one().id(),
                        best.with().id(),
                        cleft.whole().weight(),
                        best.guard(),
                        best.best().modelVersion())),
                now);
        List<MentionId> away = cleft.away().stream().map(Known::id).toList();
        return people.part(operation, person, away, Linking.ACTOR);
    }

    /**
     * Gives the new person a family: the one it came from when its messages tell of somebody who stays there, or else a new one, with
     * all of whom they tell.
     *
     * @param kindred of all of that family, the two among them as they are now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(OperationId operation, PersonId person, PersonId apart, Cleft cleft, FamilyId family, Kindred kindred) {
        Set<PersonId> theirs = kindred.familyOf(apart);
        String relation = relation(cleft.away());
        if (theirs.contains(person)) {
            families.add(operation, List.of(new Families.Newcomer(apart, family, relation)), clock.instant());
            return;
        }
        FamilyId begun = families.part(operation, List.copyOf(theirs), Linking.ACTOR);
        families.relate(apart, relation);
        events.publishEvent(new FamilyParted(operation, begun));
    }

    private static String relation(List<Known> mentions) {
        return mentions.stream()
                .filter(Known::isDependant)
                .map(Known::relation)
                .findFirst()
                .orElse("principal");
    }

    private static UUID[] ids(List<List<Known>> mentions) {
        return mentions.stream()
                .flatMap(List::stream)
                .map(mention -> mention.id().value())
                .toArray(UUID[]::new);
    }
}
