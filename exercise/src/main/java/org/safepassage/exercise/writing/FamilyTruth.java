package org.safepassage.exercise.writing;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.truth.Claim;
import org.safepassage.exercise.truth.Fact;
import org.safepassage.exercise.truth.Known;
import org.safepassage.exercise.truth.Rules;
import org.safepassage.exercise.truth.TruthFiles;

/** Turns what was written of a family into the truth about each of its people. */
final class FamilyTruth {
    private final TruthFiles truth;
    private int onRolls;
    private int notInContact;

    FamilyTruth(TruthFiles truth) {
        this.truth = truth;
    }

    Open open(Family family) {
        return new Open(family);
    }

    Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("roll", onRolls);
        counts.put("entitledNotInContact", notInContact);
        return counts;
    }

    /** One family's truth while its letters are written. */
    final class Open {
        private final Family family;
        private final Map<String, Known> known = new HashMap<>();
        private final Map<String, Integer> arrivals = new HashMap<>();
        private final Set<String> rolled = new HashSet<>();

        private Open(Family family) {
            this.family = family;
        }

        void arrived(List<Claim> claims) {
            claims.forEach(claim -> arrivals.merge(claim.person(), 1, Integer::sum));
            learn(claims);
        }

        void onRoll(Person person, List<Claim> claims) {
            rolled.add(person.id());
            learn(claims);
        }

        private void learn(List<Claim> claims) {
            claims.forEach(claim ->
                    known.computeIfAbsent(claim.person(), id -> new Known()).add(claim.facts()));
        }

        void close() throws IOException {
            for (Person person : family.members()) {
                boolean inContact = arrivals.containsKey(person.id());
                if (rolled.contains(person.id())) {
                    onRolls++;
                    notInContact += inContact ? 0 : 1;
                }
                truth.person(describe(person, inContact));
            }
        }

        private Map<String, Object> describe(Person person, boolean inContact) {
            Known facts = known.getOrDefault(person.id(), new Known());
            Map<String, Object> line = PersonTruth.describe(person, family);
            line.put("written", PersonTruth.written(facts));
            line.put("findings", Rules.findings(facts, principalOf(facts)));
            line.put(
                    "onRoll",
                    rolled.contains(person.id()) ? List.of(person.work().employer()) : List.of());
            line.put("inContact", inContact);
            line.put("writtenAbout", known.containsKey(person.id()));
            line.put("arrivals", arrivals.getOrDefault(person.id(), 0));
            return line;
        }

        /** What is known of the principal, when the relation to them was written too. */
        private Optional<Known> principalOf(Known facts) {
            String principal = family.principal().id();
            return facts.the(Fact.RELATION)
                    .filter(relation -> relation.endsWith(":" + principal))
                    .map(relation -> known.getOrDefault(principal, new Known()));
        }
    }
}
