package org.safepassage.service.movement;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;

/**
 * Call forward and manifest of one serial.
 *
 * @param seats the sentence of its seats
 * @param alert where an alert stands on its way, in words, or ""
 * @param inHand whether names are shown
 * @param counts planned, boarded, landed and unknown, each with its number
 * @param why the answer to a case number that was asked for, or ""
 */
public record SerialPage(
        String address,
        String code,
        Tag state,
        String way,
        String leaves,
        String seats,
        String alert,
        boolean inHand,
        boolean mayPlan,
        boolean takes,
        List<Count> counts,
        Table families,
        Table without,
        String why,
        List<Choice> places,
        List<Choice> notKnown,
        String thereBy,
        String answerBy,
        List<Act> acts,
        boolean mayCancel,
        String now,
        String printed) {
    /** A number of the manifest with its words. */
    public record Count(String words, int number) {}

    /** What can be done with it next. @param code the state it becomes */
    public record Act(String code, String words) {}

    @Override
    public String toString() {
        return "SerialPage[" + code + "]";
    }
}
