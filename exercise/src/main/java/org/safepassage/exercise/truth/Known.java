package org.safepassage.exercise.truth;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The union of what was written about one person. A fact that was written in two ways is not known. */
public final class Known {
    private final Map<Fact, Set<String>> written = new EnumMap<>(Fact.class);

    public void add(Map<Fact, String> facts) {
        facts.forEach((fact, value) ->
                written.computeIfAbsent(fact, any -> new TreeSet<>()).add(value));
    }

    public Map<Fact, Set<String>> written() {
        return written;
    }

    public Optional<String> the(Fact fact) {
        Set<String> values = written.getOrDefault(fact, Set.of());
        return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
    }

    /** Each writing of the birth votes; a vague one may not know, and two that contradict each other leave it open. */
    Truth3 under(int years) {
        boolean yes = false;
        boolean no = false;
        for (String birth : written.getOrDefault(Fact.BIRTH, Set.of())) {
            int[] age = ages(birth);
            yes |= age[1] < years;
            no |= age[0] >= years;
        }
        return yes == no ? Truth3.UNKNOWN : Truth3.of(yes);
    }

    private static int[] ages(String birth) {
        if (birth.startsWith("age:")) {
            int age = Integer.parseInt(birth.substring(4));
            return new int[] {age, age};
        }
        if (birth.startsWith("sh:")) {
            int starts = Integer.parseInt(birth.substring(3)) + 621;
            return new int[] {2021 - starts - 1, 2021 - starts};
        }
        if (birth.length() == 4) {
            int year = Integer.parseInt(birth);
            return new int[] {2021 - year - 1, 2021 - year};
        }
        int age = LocalDate.parse(birth).until(LocalDate.of(2021, 8, 29)).getYears();
        return new int[] {age, age};
    }
}
