package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;

/**
 * The people that one batch of linking is about: those found for its mentions, with all their mentions, and whom each mention
 * belongs to as the batch goes on. It lives in memory and for one batch.
 */
final class Circle {
    private final Mentions mentions;
    private final Map<MentionId, Known> known = new HashMap<>();
    private final Map<MentionId, PersonId> belongs = new HashMap<>();
    private final Map<PersonId, List<Known>> members = new LinkedHashMap<>();
    private int opened;

    Circle(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Opens these mentions and everybody else of the people they belong to. */
    void take(Collection<MentionId> ids) {
        List<MentionId> missing =
                ids.stream().filter(id -> !known.containsKey(id)).toList();
        for (int i = 0; i < missing.size(); i += 2000) {
            add(mentions.open(missing.subList(i, Math.min(missing.size(), i + 2000))));
        }
        List<PersonId> people = missing.stream()
                .map(belongs::get)
                .filter(person -> person != null)
                .distinct()
                .toList();
        add(mentions.of(people));
    }

    void add(List<Mentioned> more) {
        for (Mentioned mention : more) {
            if (!known.containsKey(mention.id())) {
                opened++;
                Known ready = Known.of(mention);
                known.put(mention.id(), ready);
                @Nullable PersonId person = mention.person();
                if (person != null) {
                    put(ready, person);
                }
            }
        }
    }

    void put(Known mention, PersonId person) {
        belongs.put(mention.id(), person);
        members.computeIfAbsent(person, p -> new ArrayList<>()).add(mention);
    }

    void join(PersonId from, PersonId into) {
        List<Known> moved = members.remove(from);
        if (moved != null) {
            moved.forEach(mention -> put(mention, into));
        }
    }

    @Nullable
    PersonId personOf(MentionId id) {
        return belongs.get(id);
    }

    @Nullable
    Known mention(MentionId id) {
        return known.get(id);
    }

    List<Known> membersOf(PersonId person) {
        return members.getOrDefault(person, List.of());
    }

    /** Whether somebody else of this message, or row of this list, is that person already. */
    boolean standsIn(PersonId person, UUID message) {
        return membersOf(person).stream().anyMatch(mention -> mention.message().equals(message));
    }

    int opened() {
        return opened;
    }

    @Override
    public String toString() {
        return "Circle["
                + members.keySet().stream()
                        .map(PersonId::value)
                        .map(UUID::toString)
                        .collect(Collectors.joining(", ")) + "]";
    }
}
