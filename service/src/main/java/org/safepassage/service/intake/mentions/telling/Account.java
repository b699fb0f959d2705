package org.safepassage.service.intake.mentions.telling;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.FamilyOrder;
import org.safepassage.service.intake.mentions.FoundPerson;
import org.safepassage.service.intake.mentions.FoundPerson.MessageRole;
import org.safepassage.service.intake.mentions.Relation;
import org.safepassage.service.intake.mentions.WrittenName;

/** What a message told in the end: drafts that have a name and a reason to be there, as found people. */
public final class Account {

    private final List<FoundPerson> people = new ArrayList<>();
    private final Map<Draft, Integer> numbers = new IdentityHashMap<>();

    Account(List<Draft> drafts) {
        List<Draft> kept = drafts.stream().filter(Account::isKept).toList();
        boolean anybody = kept.stream().anyMatch(draft -> !draft.advocate || draft.member);
        List<Draft> told = anybody ? kept : List.of();
        for (Draft draft : told) {
            numbers.put(draft, numbers.size());
        }
        for (Draft draft : told) {
            WrittenName name = draft.name();
            if (name != null) {
                people.add(person(draft, name));
            }
        }
        putInOrder(IntStream.range(0, told.size())
                .filter(i -> told.get(i).listed)
                .boxed()
                .toList());
    }

    /** Whoever was counted to somebody in a list who turns out to head no family belongs to the head above. */
    private void putInOrder(List<Integer> listed) {
        var order = new FamilyOrder(listed.stream().map(people::get).toList());
        for (int number : listed) {
            Relation relation = people.get(number).relation();
            int above = relation == null || relation.to() == null ? -1 : listed.indexOf(relation.to());
            int head = above;
            while (head >= 0 && !order.leads(head)) {
                head--;
            }
            if (relation != null && above >= 0 && !order.isTold(above) && head >= 0 && head != above) {
                people.set(number, people.get(number).relatedTo(new Relation(relation.kind(), listed.get(head))));
            }
        }
    }

    public List<FoundPerson> people() {
        return people;
    }

    private static boolean isKept(Draft draft) {
        return draft.name() != null && (draft.advocate || draft.surelyNamed || !draft.tentative || draft.isCase());
    }

    private FoundPerson person(Draft draft, WrittenName name) {
        return new FoundPerson(
                people.size(),
                name,
                draft.furtherNames,
                draft.father,
                draft.grandfather,
                draft.sex,
                draft.advocate ? null : draft.birth,
                draft.identifiers,
                relation(draft),
                role(draft),
                draft.advocate ? List.of() : List.copyOf(draft.facts.values()),
                draft.place,
                List.copyOf(draft.dangerWords));
    }

    private @Nullable Relation relation(Draft draft) {
        Draft to = draft.relatedTo == null ? null : draft.relatedTo.itself();
        if (draft.relation == null || to == draft) {
            return null;
        }
        return new Relation(draft.relation, to == null ? null : numbers.get(to));
    }

    private static MessageRole role(Draft draft) {
        if (draft.advocate) {
            return MessageRole.ADVOCATE;
        }
        if (draft.voice) {
            return MessageRole.WRITER;
        }
        boolean relative = draft.relation != null && draft.relatedTo != null;
        return relative ? MessageRole.RELATIVE : MessageRole.SUBJECT;
    }
}
