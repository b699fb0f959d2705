package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.BlindIndex;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/** Who of those known already may be the people of a message: found blindly, compared by the machine, for a person to judge. */
@Component
public class Candidates {
    private static final int MOST = 3;

    private final BlindIndex index;
    private final Mentions mentions;
    private final Families families;
    private final Links links;
    private final Linking linking;
    private final MachineRuns runs;

    Candidates(BlindIndex index, Mentions mentions, Families families, Links links, Linking linking, MachineRuns runs) {
        this.index = index;
        this.mentions = mentions;
        this.families = families;
        this.links = links;
        this.linking = linking;
        this.runs = runs;
    }

    /** In a machine run of its own, never within somebody's own opening: at most three for each mention, the likeliest first. */
    public Map<MentionId, List<Candidate>> of(OperationId operation, Collection<MentionId> wanted) {
        return runs.run(operation, "candidates", () -> {
            var circle = new Circle(mentions, families, new Familiar());
            circle.add(mentions.open(wanted));
            Map<MentionId, Set<MentionId>> found = index.candidates(operation, wanted);
            Set<MentionId> others = new LinkedHashSet<>();
            found.values().forEach(others::addAll);
            circle.take(others);
            Set<List<MentionId>> excluded = links.exclusions(wanted);
            Pairing pairing = linking.pairing(operation);
            Map<MentionId, List<Candidate>> candidates = new LinkedHashMap<>();
            for (MentionId id : wanted) {
                @Nullable Known mention = circle.mention(id);
                if (mention != null) {
                    candidates.put(id, like(mention, found.getOrDefault(id, Set.of()), circle, excluded, pairing));
                }
            }
            return new Done<>(candidates, circle.opened());
        });
    }

    private List<Candidate> like(
            Known mention, Set<MentionId> found, Circle circle, Set<List<MentionId>> excluded, Pairing pairing) {
        Set<PersonId> people = new LinkedHashSet<>();
        for (MentionId other : found) {
            @Nullable PersonId person = circle.personOf(other);
            if (person != null && !excluded.contains(List.of(mention.id(), other))) {
                people.add(person);
            }
        }
        @Nullable PersonId own = circle.personOf(mention.id());
        List<Candidate> candidates = new ArrayList<>();
        for (PersonId person : people) {
            @Nullable
            Judgement judged = person.equals(own) || circle.standsIn(person, mention.message())
                    ? null
                    : Judgement.of(List.of(mention), person, circle.membersOf(person), Tie.UNKNOWN, pairing);
            if (judged != null && judged.verdict() != Judgement.Verdict.APART) {
                candidates.add(new Candidate(person, judged.with().id(), judged.best()));
            }
        }
        candidates.sort(
                Comparator.comparingDouble((Candidate one) -> one.comparison().weight())
                        .reversed());
        return candidates.subList(0, Math.min(MOST, candidates.size()));
    }
}
