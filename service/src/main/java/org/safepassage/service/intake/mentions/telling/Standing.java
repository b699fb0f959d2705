package org.safepassage.service.intake.mentions.telling;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.safepassage.service.intake.mentions.Relation;

/** Decides in the end who only speaks for others, and who then is the one it is all about. */
final class Standing {

    private Standing() {}

    static void settle(Scene scene) {
        List<Draft> people = scene.people();
        joinTheLabelled(people);
        boolean others = people.stream().anyMatch(draft -> !draft.voice && draft.name() != null);
        Set<Draft> heads = heads(people);
        for (Draft draft : scene.people()) {
            boolean claims = draft.hasClaim() || draft.toldName || heads.contains(draft);
            if (draft.voice && others && !draft.displayed && !claims) {
                draft.advocate = true;
            }
        }
        scene.people().forEach(Standing::standAlone);
    }

    /** Who writes of a partner and children without a word of a claim still writes for themselves. */
    private static Set<Draft> heads(List<Draft> people) {
        Set<Draft> heads = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Draft draft : people) {
            boolean close = draft.relation == Relation.Kind.PARTNER || draft.relation == Relation.Kind.CHILD;
            if (close && draft.relatedTo != null) {
                heads.add(draft.relatedTo.itself());
            }
        }
        return heads;
    }

    /** A relative of somebody who only speaks for them stands for themself; listed kin without a kind are additional. */
    private static void standAlone(Draft draft) {
        Draft to = draft.relatedTo == null ? null : draft.relatedTo.itself();
        if (to != null && to.advocate) {
            draft.relation = null;
            draft.relatedTo = null;
        }
        Draft whose = draft.belongsTo == null ? null : draft.belongsTo.itself();
        if (draft.relation == null && whose != null && whose != draft && !whose.advocate) {
            draft.relate(Relation.Kind.ADDITIONAL, whose);
        }
    }

    /** "Name: …" in a mail whose writer gives no other name for themself is the writer. */
    private static void joinTheLabelled(List<Draft> people) {
        List<Draft> labelled = people.stream()
                .filter(draft -> draft.labelled && !draft.voice && draft.relation == null)
                .toList();
        List<Draft> voices = people.stream()
                .filter(draft -> draft.voice && !draft.advocate && !draft.toldName && draft.name() != null)
                .toList();
        if (labelled.size() != 1) {
            return;
        }
        Draft person = labelled.getFirst();
        Draft by = person.labelledBy == null ? null : person.labelledBy.itself();
        boolean ownWords = by != null && by != person && !by.advocate && !by.toldName;
        if (ownWords && by != null && (by.name() == null || voices.contains(by))) {
            person.absorb(by);
        } else if (voices.size() == 1) {
            person.absorb(voices.getFirst());
        }
    }
}
