package org.safepassage.service.duplicates;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.People;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A person says that two mentions are one human being. Their people and families become one; {@link Unlink} parts them again. */
@Component
public class LinkByPerson {
    /** What stands where a link by the machine names its model. */
    static final String MODEL = "by-person";

    private final Links links;
    private final People people;
    private final Families families;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final Clock clock;

    LinkByPerson(Links links, People people, Families families, Entries entries, JdbcClient jdbc, Clock clock) {
        this.links = links;
        this.people = people;
        this.families = families;
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param one whose person and family go over to the other's
     * @param weight bits that the comparison gave, for the record
     * @throws DifferentPeople when that was said of the two before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public JoinedByPerson link(OperationId operation, MentionId one, MentionId other, double weight, Actor actor) {
        Linking.alone(jdbc, operation);
        if (links.exclusions(List.of(one, other)).contains(List.of(one, other))) {
            throw new DifferentPeople(one, other);
        }
        Instant now = clock.instant();
        PersonId from = personOf(one);
        PersonId into = personOf(other);
        UUID link = links.linkOne(operation, new Links.Link(one, other, weight, MODEL), now, actor);
        entries.write(NewEntry.of(operation, one.value(), "mention.linked", now, actor)
                .to(into.value())
                .because("person"));
        links.decided(one, other, "same", now);
        if (from.equals(into)) {
            return new JoinedByPerson(link, into, List.of(), null, null, List.of());
        }
        List<MentionId> moved = mentionsOf(from);
        people.join(operation, from, into, actor);
        return joinFamilies(operation, from, into, link, moved, actor);
    }

    private JoinedByPerson joinFamilies(
            OperationId operation, PersonId left, PersonId kept, UUID link, List<MentionId> moved, Actor actor) {
        Map<PersonId, FamilyId> theirs = families.of(List.of(left, kept));
        @Nullable FamilyId from = theirs.get(left);
        @Nullable FamilyId into = theirs.get(kept);
        List<PersonId> others = from == null
                ? List.of()
                : new ArrayList<>(families.members(from).keySet());
        boolean joined = !families.unite(operation, Map.of(left, kept), actor).isEmpty();
        if (!joined) {
            return new JoinedByPerson(link, kept, moved, null, into == null ? from : into, List.of());
        }
        others.remove(left);
        return new JoinedByPerson(link, kept, moved, from, into, others);
    }

    private PersonId personOf(MentionId mention) {
        return new PersonId(Objects.requireNonNull(
                jdbc.sql("select person from membership where mention = :mention and to_at is null")
                        .param("mention", mention.value())
                        .query(UUID.class)
                        .single()));
    }

    private List<MentionId> mentionsOf(PersonId person) {
        return jdbc
                .sql("select mention from membership where person = :person and to_at is null order by mention")
                .param("person", person.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(MentionId::new)
                .toList();
    }

    static java.time.OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
