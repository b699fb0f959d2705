package org.safepassage.service.movement;

import java.util.List;

/**
 * What became of reports.
 *
 * @param standing those that count, in the order given
 * @param disputed those that are kept and wait for a person
 */
public record Recorded(List<Passage> standing, List<Passage> disputed) {
    public Recorded {
        standing = List.copyOf(standing);
        disputed = List.copyOf(disputed);
    }
}
