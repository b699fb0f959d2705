package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.IndexAtHand;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks once more, when everybody who wrote is known, for those whom the people of whom little is told may be: their first search
 * found only who had come before them, and put no more than the three likeliest before a person.
 */
@Component
class Neighbours {
    /** People of so many mentions are looked for again; whoever is told of oftener is found by these. */
    private static final int LITTLE = 3;
    /** Bits of one pair of mentions; what the others of the two say may make up for more than it does for a question. */
    private static final double LEAST = -9;

    private static final int AT_ONCE = 250;

    private final IndexAtHand index;
    private final Mentions mentions;
    private final Linking linking;
    private final JdbcClient jdbc;

    Neighbours(IndexAtHand index, Mentions mentions, Linking linking, JdbcClient jdbc) {
        this.index = index;
        this.mentions = mentions;
        this.linking = linking;
        this.jdbc = jdbc;
    }

    /**
     * Pairs of people: one of these, and one whom it may be.
     *
     * @param opened told how many mentions were opened
     */
    Set<Set<PersonId>> of(OperationId operation, List<PersonId> these, IntConsumer opened) {
        Map<MentionId, PersonId> seeds = ofLittle(these);
        List<MentionId> all = List.copyOf(seeds.keySet());
        List<List<MentionId>> alike = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            alike.addAll(alike(operation, all.subList(i, Math.min(all.size(), i + AT_ONCE)), opened));
        }
        Set<MentionId> others = new HashSet<>();
        alike.forEach(pair -> others.add(pair.getLast()));
        Map<MentionId, PersonId> belongs = belonging(others);
        Set<Set<PersonId>> pairs = new LinkedHashSet<>();
        for (List<MentionId> pair : alike) {
            PersonId one = Objects.requireNonNull(seeds.get(pair.getFirst()));
            PersonId other = belongs.get(pair.getLast());
            if (other != null && !other.equals(one)) {
                pairs.add(Set.of(one, other));
            }
        }
        return pairs;
    }

    /** Each of these with each that is like it; only they are in memory meanwhile. */
    private List<List<MentionId>> alike(OperationId operation, List<MentionId> seeds, IntConsumer opened) {
        Map<MentionId, Set<MentionId>> near = index.near(operation, seeds);
        Set<MentionId> all = new LinkedHashSet<>(seeds);
        near.values().forEach(all::addAll);
        Map<MentionId, Known> known = new HashMap<>();
        opened.accept(linking.familiar().read(all, mentions, one -> known.put(one.id(), one)));
        Pairing pairing = linking.pairing(operation);
        return near.entrySet().parallelStream()
                .flatMap(one -> alike(
                        known.get(one.getKey()),
                        one.getValue().stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        pairing))
                .toList();
    }

    private static Stream<List<MentionId>> alike(@Nullable Known one, List<Known> others, Pairing pairing) {
        return one == null
                ? Stream.empty()
                : others.stream()
                        .filter(other -> !other.message().equals(one.message())
                                && pairing.compare(one, other).weight() >= LEAST)
                        .map(other -> List.of(one.id(), other.id()));
    }

    private Map<MentionId, PersonId> ofLittle(List<PersonId> these) {
        Map<MentionId, PersonId> belonging = mentions.membersOf(these);
        Map<PersonId, Integer> told = new HashMap<>();
        belonging.values().forEach(person -> told.merge(person, 1, Integer::sum));
        belonging.values().removeIf(person -> told.getOrDefault(person, 0) > LITTLE);
        return belonging;
    }

    private Map<MentionId, PersonId> belonging(Set<MentionId> wanted) {
        Map<MentionId, PersonId> belonging = new HashMap<>();
        jdbc.sql("select mention, person from membership where to_at is null and mention = any(:wanted)")
                .param("wanted", wanted.stream().map(MentionId::value).toArray(UUID[]::new))
                .query((row, n) -> belonging.put(
                        new MentionId(row.getObject("mention", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class))))
                .list();
        return belonging;
    }
}
