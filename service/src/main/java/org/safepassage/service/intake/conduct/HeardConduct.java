package org.safepassage.service.intake.conduct;

import java.util.List;

/**
 * One sentence that seems to tell what befell people at a place.
 *
 * @param place the code of a crossing or airport
 * @param outcome passed, delayed, turned-back, detained, charged or beaten
 * @param papers codes of papers that the sentence speaks of
 * @param part the number of the text, then the first unit and the unit after the last, UTF-16
 * @param words the sentence itself; it is personal
 */
public record HeardConduct(
        String place, String outcome, List<String> papers, int part, int start, int end, String words) {
    public HeardConduct {
        papers = List.copyOf(papers);
    }

    @Override
    public String toString() {
        return "HeardConduct[" + outcome + " at " + place + "]";
    }
}
