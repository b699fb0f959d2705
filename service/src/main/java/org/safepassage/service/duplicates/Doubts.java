package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks whether people of whom more has become known still hold together. A link for which little spoke when it was made may join two
 * namesakes; later mentions, each linked to the one it fits, show it. What a person linked, and families that somebody has in hand,
 * the machine leaves as they are.
 */
@Component
class Doubts {
    private final Linking linking;
    private final Parting parting;
    private final HandsOff hands;
    private final Mentions mentions;
    private final Families families;

    Doubts(Linking linking, Parting parting, HandsOff hands, Mentions mentions, Families families) {
        this.linking = linking;
        this.parting = parting;
        this.hands = hands;
        this.mentions = mentions;
        this.families = families;
    }

    /** A person who falls apart, and the family. */
    private record Doubted(PersonId person, FamilyId family, Cleft cleft) {}

    /**
     * Parts those of these people who are two.
     *
     * @param opened told how many mentions were opened
     * @return those who were parted, and whom they were parted into
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<PersonId> look(OperationId operation, Collection<PersonId> these, IntConsumer opened) {
        Map<FamilyId, Set<PersonId>> households =
                families.members(new HashSet<>(families.of(these).values()));
        households.keySet().removeAll(hands.inHand(operation, List.copyOf(households.keySet())));
        Map<PersonId, List<Known>> members = open(households.values(), opened);
        Pairing pairing = linking.pairing(operation);
        Set<PersonId> wanted = Set.copyOf(these);
        List<Doubted> doubted = households.entrySet().parallelStream()
                .flatMap(one -> doubted(one.getKey(), one.getValue(), wanted, members, pairing).stream())
                .toList();
        Set<PersonId> changed = new LinkedHashSet<>();
        Set<FamilyId> parted = new HashSet<>();
        for (Doubted one : doubted) {
            // A family is taken apart at one place at a time: who its others are depends on it.
            if (!parted.contains(one.family()) && !parting.isJoinedByPerson(one.cleft())) {
                PersonId apart = part(operation, one, Objects.requireNonNull(households.get(one.family())), members);
                if (apart != null) {
                    parted.add(one.family());
                    changed.add(one.person());
                    changed.add(apart);
                }
            }
        }
        return changed;
    }

    private @Nullable PersonId part(
            OperationId operation, Doubted one, Set<PersonId> household, Map<PersonId, List<Known>> members) {
        PersonId apart = parting.part(operation, one.person(), one.cleft());
        if (apart == null) {
            return null;
        }
        Map<PersonId, List<Known>> now = new LinkedHashMap<>();
        household.forEach(person -> now.put(person, members.getOrDefault(person, List.of())));
        now.put(one.person(), one.cleft().stay());
        now.put(apart, one.cleft().away());
        parting.settle(operation, one.person(), apart, one.cleft(), one.family(), Kindred.of(now));
        return apart;
    }

    private static List<Doubted> doubted(
            FamilyId family,
            Set<PersonId> household,
            Set<PersonId> wanted,
            Map<PersonId, List<Known>> members,
            Pairing pairing) {
        Map<PersonId, List<Known>> these = new LinkedHashMap<>();
        household.forEach(person -> these.put(person, members.getOrDefault(person, List.of())));
        Kindred kindred = Kindred.of(these);
        List<Doubted> doubted = new ArrayList<>();
        these.forEach((person, mentions) -> {
            @Nullable Cleft cleft = wanted.contains(person) ? Cleft.of(person, mentions, kindred, pairing) : null;
            if (cleft != null && cleft.isDoubtful()) {
                doubted.add(new Doubted(person, family, cleft));
            }
        });
        return doubted;
    }

    private Map<PersonId, List<Known>> open(Collection<Set<PersonId>> households, IntConsumer opened) {
        Set<PersonId> all = new LinkedHashSet<>();
        households.forEach(all::addAll);
        Map<MentionId, PersonId> belonging = mentions.membersOf(all);
        Map<PersonId, List<Known>> members = new HashMap<>();
        opened.accept(linking.familiar()
                .read(
                        belonging.keySet(),
                        mentions,
                        mention -> members.computeIfAbsent(
                                        Objects.requireNonNull(belonging.get(mention.id())), p -> new ArrayList<>())
                                .add(mention)));
        // Opened mentions come in no order; the same people are to fall apart in the same way each time.
        members.values()
                .forEach(list -> list.sort(Comparator.comparing(one -> one.id().value())));
        return members;
    }
}
