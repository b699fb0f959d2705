package org.safepassage.service.duplicates;

import java.util.Collection;
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
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
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
    private static final int LITTLE = Likeliest.LITTLE;
    /** Bits of one pair of mentions; what the others of the two say may make up for more than it does for a question. */
    private static final double LEAST = -9;
    /** The same for whoever's family stands beside in a list. */
    private static final double LEAST_BESIDE = -16;

    private static final int AT_ONCE = 250;

    private final IndexAtHand index;
    private final Mentions mentions;
    private final Families families;
    private final Linking linking;
    private final JdbcClient jdbc;

    Neighbours(IndexAtHand index, Mentions mentions, Families families, Linking linking, JdbcClient jdbc) {
        this.index = index;
        this.mentions = mentions;
        this.families = families;
        this.linking = linking;
        this.jdbc = jdbc;
    }

    /**
     * Pairs of people: one of these, and one whom it may be.
     *
     * @param standing beside whose families these stand in lists: whoever is of one of them need be less alike
     * @param opened told how many mentions were opened
     */
    Set<Set<PersonId>> of(
            OperationId operation,
            List<PersonId> these,
            Map<PersonId, Map<FamilyId, Integer>> standing,
            IntConsumer opened) {
        Map<MentionId, PersonId> seeds = ofLittle(these);
        List<MentionId> all = List.copyOf(seeds.keySet());
        Set<Set<PersonId>> pairs = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            List<MentionId> some = all.subList(i, Math.min(all.size(), i + AT_ONCE));
            Map<MentionId, Set<MentionId>> near = index.near(operation, some);
            Map<MentionId, PersonId> belongs = belonging(near.values());
            Map<PersonId, FamilyId> family = families.of(new HashSet<>(belongs.values()));
            for (Alike pair : alike(operation, near, opened)) {
                PersonId one = Objects.requireNonNull(seeds.get(pair.one()));
                PersonId other = belongs.get(pair.other());
                if (other != null && !other.equals(one)) {
                    FamilyId its = family.get(other);
                    boolean beside =
                            its != null && standing.getOrDefault(one, Map.of()).containsKey(its);
                    if (pair.weight() >= (beside ? LEAST_BESIDE : LEAST)) {
                        pairs.add(Set.of(one, other));
                    }
                }
            }
        }
        return pairs;
    }

    private record Alike(MentionId one, MentionId other, double weight) {}

    /** Each of these with each that is like it; only they are in memory meanwhile. */
    private List<Alike> alike(OperationId operation, Map<MentionId, Set<MentionId>> near, IntConsumer opened) {
        Set<MentionId> all = new LinkedHashSet<>(near.keySet());
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

    private static Stream<Alike> alike(@Nullable Known one, List<Known> others, Pairing pairing) {
        return one == null
                ? Stream.empty()
                : others.stream()
                        .filter(other -> !other.message().equals(one.message()))
                        .map(other -> new Alike(
                                one.id(),
                                other.id(),
                                pairing.compare(one, other).weight()))
                        .filter(pair -> pair.weight() >= LEAST_BESIDE);
    }

    private Map<MentionId, PersonId> ofLittle(List<PersonId> these) {
        Map<MentionId, PersonId> belonging = mentions.membersOf(these);
        Map<PersonId, Integer> told = new HashMap<>();
        belonging.values().forEach(person -> told.merge(person, 1, Integer::sum));
        belonging.values().removeIf(person -> told.getOrDefault(person, 0) > LITTLE);
        return belonging;
    }

    private Map<MentionId, PersonId> belonging(Collection<Set<MentionId>> near) {
        Set<MentionId> wanted = new HashSet<>();
        near.forEach(wanted::addAll);
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
