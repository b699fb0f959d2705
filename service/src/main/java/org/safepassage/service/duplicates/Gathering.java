package org.safepassage.service.duplicates;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whom people may be, and gathers them with their mentions and families to be looked at again. */
@Component
class Gathering {
    private final Linking linking;
    private final Mentions mentions;
    private final Families families;
    private final Links links;
    private final JdbcClient jdbc;

    Gathering(Linking linking, Mentions mentions, Families families, Links links, JdbcClient jdbc) {
        this.linking = linking;
        this.mentions = mentions;
        this.families = families;
        this.links = links;
        this.jdbc = jdbc;
    }

    /**
     * Knows of whose family each of these people is, and opens nobody yet.
     *
     * @param excluded takes up those of the opened mentions that are known to be of two people
     * @param opened told how many mentions were opened
     */
    Gathered of(Collection<PersonId> these, Set<List<MentionId>> excluded, IntConsumer opened) {
        var gathered = new Gathered((people, to) -> opened.accept(open(people, to, excluded)));
        families.members(new HashSet<>(families.of(these).values()))
                .forEach((family, members) -> members.forEach(person -> gathered.belongs(person, family)));
        return gathered;
    }

    private int open(Set<PersonId> wanted, BiConsumer<PersonId, Known> to, Set<List<MentionId>> excluded) {
        Map<MentionId, PersonId> belonging = mentions.membersOf(wanted);
        excluded.addAll(links.apart(belonging.keySet()));
        return linking.familiar()
                .read(
                        belonging.keySet(),
                        mentions,
                        mention -> to.accept(Objects.requireNonNull(belonging.get(mention.id())), mention));
    }

    /** Each of these with those whom they may be, as questions that wait for a person say. */
    Set<Set<PersonId>> waiting(OperationId operation, Collection<PersonId> these) {
        Set<Set<PersonId>> pairs = new LinkedHashSet<>();
        jdbc.sql("""
                with mine as (
                  select mention, person from membership where person = any(:people) and to_at is null),
                asked as (
                  select mine.person, c.other as like_it, c.weight, c.one, c.other
                  from mine join candidate_pair c on c.one = mine.mention
                  where c.operation = :operation and c.decided_at is null
                  union all
                  select mine.person, c.one as like_it, c.weight, c.one, c.other
                  from mine join candidate_pair c on c.other = mine.mention
                  where c.operation = :operation and c.decided_at is null)
                select asked.person as one, b.person as other
                from asked join membership b on b.mention = asked.like_it and b.to_at is null and b.person <> asked.person
                order by asked.weight desc, asked.one, asked.other""")
                .param("operation", operation.value())
                .param("people", these.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> pairs.add(Set.of(
                        new PersonId(row.getObject("one", UUID.class)),
                        new PersonId(row.getObject("other", UUID.class)))))
                .list();
        return pairs;
    }
}
