package org.safepassage.exercise.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.people.Relation;
import org.safepassage.exercise.truth.Claim;
import org.safepassage.exercise.truth.Fact;
import org.safepassage.exercise.truth.MentionRole;

/** The lines that name a principal's family, all of it or those whom the writer thought of. */
final class FamilyBlock {
    private FamilyBlock() {}

    static void write(Letter letter, Family family, String voice) {
        List<Person> named = chosen(family, letter.chance);
        if (named.isEmpty()) {
            return;
        }
        Map<String, String> principal = Words.about(family.principal(), "");
        letter.say("family.intro." + voice, principal);
        boolean numbered = letter.chance.in(0.4);
        int pattern =
                letter.chance.below(letter.phrases.all("family.line." + voice).size());
        int row = 0;
        for (Person person : named) {
            String line = line(letter, family, person, voice, pattern);
            letter.lines.add(numbered ? ++row + (letter.hand.latin() ? ". " : "- ") + line : line);
        }
        for (Person person : named) {
            if (person.medical() && letter.chance.in(0.6)) {
                Claim claim = letter.name(person, MentionRole.RELATIVE, true);
                letter.say("medical.named", Words.about(person, claim.name()));
                claim.state(Fact.MEDICAL, "yes");
            }
        }
    }

    private static List<Person> chosen(Family family, Chance chance) {
        List<Person> named = new ArrayList<>(family.dependants());
        if (chance.in(0.25)) {
            named.removeIf(person -> person.relation() != Relation.PARTNER && person.relation() != Relation.CHILD);
        }
        if (chance.in(0.12)) {
            named.removeIf(person -> chance.in(0.3));
        }
        return named;
    }

    private static String line(Letter letter, Family family, Person person, String voice, int pattern) {
        Chance chance = letter.chance;
        Claim claim = letter.name(person, MentionRole.RELATIVE, true);
        Map<String, String> words = Words.about(family.principal(), claim.name());
        words.put("relation", relation(letter.phrases, person, chance));
        claim.state(
                Fact.RELATION,
                person.relation().code() + ":" + family.principal().id());
        if (!chance.in(0.84)) {
            return letter.hand.keyboard(letter.phrases.say("family.bare." + voice, chance, words));
        }
        BirthWriting birth = BirthWriting.write(person.birth(), letter.hand.language(), chance);
        claim.state(Fact.BIRTH, birth.fact());
        words.put("birth", birth.text());
        words.put("age", birth.text());
        words.put("birth", letter.phrases.say("birth" + birth.kind() + ".in", chance, words));
        String phrase = letter.phrases.all("family.line." + voice).get(pattern);
        return letter.hand.keyboard(Phrases.fill(phrase, words));
    }

    static String relation(Phrases phrases, Person person, Chance chance) {
        return phrases.pick(
                "relation." + person.relation().code() + "." + person.sex().code(), chance);
    }
}
