package org.safepassage.service.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.safepassage.linkage.Caution;
import org.safepassage.linkage.Comparison;
import org.safepassage.service.people.PersonId;

/**
 * Whom of a household somebody is, of whom little is told, when a message puts all of the household beside them but one: then that one
 * is meant, who need not be alike by much. Twins stand beside each other in their families' messages, so that whoever never does is
 * no twin; but where two names are clearly two, a person has to say so.
 */
final class OnlyOneMissing {
    private static final int LARGEST = 25;
    /** Bits within the household: of these nineteen in twenty were right in an invented crisis of 100,000 people. */
    private static final double ENOUGH = -2;
    /** The same where names that are only similar, on one day of birth, look like twins. */
    private static final double ENOUGH_LIKE_TWINS = 2;

    private static final Set<Caution> OF_TWINS = Set.of(Caution.TWINS);
    private static final Set<String> OTHER_NAME = Set.of("different", "bare-other");

    private final Gathered people;
    private final Pairing pairing;

    OnlyOneMissing(Gathered people, Pairing pairing) {
        this.people = people;
        this.pairing = pairing;
    }

    List<HouseholdsAlike.Match> in(Collection<PersonId> household) {
        List<HouseholdsAlike.Match> matches = new ArrayList<>();
        if (household.size() <= LARGEST) {
            for (PersonId person : household) {
                int told = people.membersOf(person).size();
                if (told > 0 && told <= Likeliest.LITTLE) {
                    matches.addAll(of(person, household));
                }
            }
        }
        return matches;
    }

    private List<HouseholdsAlike.Match> of(PersonId person, Collection<PersonId> household) {
        List<PersonId> missing = household.stream()
                .filter(other -> !other.equals(person) && !people.standTogether(person, other))
                .toList();
        List<PersonId> possible =
                missing.stream().filter(other -> mayBe(person, other)).toList();
        if (possible.size() != 1 || !standsBeside(person, household)) {
            return List.of();
        }
        PersonId other = possible.getFirst();
        if (!standsBeside(other, household)) {
            return List.of();
        }
        Whole whole = Whole.of(people.membersOf(person), other, people.membersOf(other), pairing);
        return whole != null && fits(whole)
                ? List.of(new HouseholdsAlike.Match(person, other, whole, true))
                : List.of();
    }

    /** Of somebody told of alone nobody of the household is missing: who was left out says nothing. */
    private boolean standsBeside(PersonId person, Collection<PersonId> household) {
        return household.stream().anyMatch(other -> !other.equals(person) && people.standTogether(person, other));
    }

    private boolean mayBe(PersonId person, PersonId other) {
        List<Known> these = people.membersOf(person);
        List<Known> members = people.membersOf(other);
        return !members.isEmpty()
                && !HouseholdsAlike.relativesDiffer(these, members)
                && these.stream()
                        .noneMatch(one -> members.stream()
                                .anyMatch(two ->
                                        pairing.compare(one, two).cautions().contains(Caution.DIFFERENT_SEX)));
    }

    private static boolean fits(Whole whole) {
        Comparison best = whole.best().best();
        boolean guarded = best.needsPerson() || whole.mayBeTwins();
        boolean forbidden = best.needsPerson() && !best.cautions().equals(OF_TWINS);
        return !forbidden && !isNamedOtherwise(best) && whole.household() >= (guarded ? ENOUGH_LIKE_TWINS : ENOUGH);
    }

    private static boolean isNamedOtherwise(Comparison comparison) {
        String given = comparison.level("given");
        return given.isEmpty() || OTHER_NAME.contains(given);
    }
}
