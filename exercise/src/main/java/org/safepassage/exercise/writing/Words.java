package org.safepassage.exercise.writing;

import java.util.HashMap;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.people.Sex;
import org.safepassage.exercise.people.Work;

/** The words that go into a phrase about one person. */
final class Words {
    private Words() {}

    static Map<String, String> about(Person person, String name) {
        boolean man = person.sex() == Sex.M;
        Map<String, String> words = new HashMap<>();
        words.put("name", name);
        words.put("he", man ? "he" : "she");
        words.put("He", man ? "He" : "She");
        words.put("him", man ? "him" : "her");
        words.put("his", man ? "his" : "her");
        words.put("His", man ? "His" : "Her");
        words.put("child", man ? "son" : "daughter");
        return words;
    }

    static void work(Map<String, String> words, Work work, Phrases phrases, Chance chance) {
        String role = phrases.pick("role." + work.role(), chance);
        words.put("role", role);
        words.put("a role", ("aeiou".indexOf(role.charAt(0)) >= 0 ? "an " : "a ") + role);
        words.put("company", phrases.pick("company", chance));
        if (!work.employer().isEmpty()) {
            words.put("employer", phrases.pick("employer." + work.employer(), chance));
        }
    }
}
