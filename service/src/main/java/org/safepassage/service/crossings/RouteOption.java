package org.safepassage.service.crossings;

import java.util.List;
import java.util.Optional;

/**
 * One way out for a family, with what speaks for and against it. It advises; nobody is forbidden a way by it.
 *
 * @param stops that are still before them, the first being where they are
 * @param crossing and {@code airport}: codes, where the corridor has them
 */
public record RouteOption(
        String corridor,
        String name,
        List<String> stops,
        Optional<String> crossing,
        Optional<String> airport,
        List<String> speaksFor,
        List<String> speaksAgainst) {
    public RouteOption {
        stops = List.copyOf(stops);
        speaksFor = List.copyOf(speaksFor);
        speaksAgainst = List.copyOf(speaksAgainst);
    }
}
