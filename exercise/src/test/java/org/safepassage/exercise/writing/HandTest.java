package org.safepassage.exercise.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.NamePart;

class HandTest {
    private static final NamePart NAME =
            new NamePart("نجیب‌الله", List.of("Najibullah", "Najeebullah", "Najib Ullah", "Nagibullah"));

    @Test
    void oneWriterSpellsANameMostlyTheSameWay() {
        Chance chance = new Chance(3);
        Hand hand = new Hand(42, "en", false, 0.5);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            seen.merge(hand.write(NAME, chance), 1, Integer::sum);
        }
        int usual = seen.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        assertThat(usual).isBetween(120, 199);
        assertThat(seen).hasSizeGreaterThan(1);
    }

    @Test
    void writersDisagreeOnTheSpellingOfAName() {
        Chance chance = new Chance(4);
        Set<String> spellings = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            spellings.add(Hand.of("en", chance).write(NAME, chance));
        }
        assertThat(spellings).hasSizeGreaterThan(6);
    }

    @Test
    void anArabicKeyboardHasNoPersianYeh() {
        Chance chance = new Chance(5);
        Hand hand = new Hand(1, "fa", true, 1);
        assertThat(hand.write(NAME, chance)).contains("ي").doesNotContain("ی");
    }
}
