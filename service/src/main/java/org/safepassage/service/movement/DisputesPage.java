package org.safepassage.service.movement;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Tag;

/** Reports that wait for a person. */
public record DisputesPage(List<Line> lines, List<Choice> answers, String asAt) {
    /** @param others what stands of the same person, each as a line */
    public record Line(
            String id,
            String person,
            Tag outcome,
            String place,
            String at,
            String reported,
            String why,
            List<String> others,
            String typed) {}
}
