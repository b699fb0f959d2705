package org.safepassage.service.intake.conduct;

import java.util.List;

/**
 * A place that conduct can be told of.
 *
 * @param names of its own, such as "Torkham" or "Abbey Gate"
 * @param towns names that stand for it only beside a word such as "airport"
 */
public record NamedPlace(String code, List<String> names, List<String> towns) {
    public NamedPlace {
        names = List.copyOf(names);
        towns = List.copyOf(towns);
    }
}
