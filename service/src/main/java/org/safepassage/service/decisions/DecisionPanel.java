package org.safepassage.service.decisions;

import java.util.List;
import org.safepassage.service.pages.Choice;

/** Decisions made, those that wait for a second person, and the form for one more. Personal throughout. */
public record DecisionPanel(
        String address,
        List<Made> made,
        boolean mayDecide,
        boolean inHand,
        List<Choice> about,
        List<Choice> reasons,
        List<Choice> disagreeReasons) {

    /**
     * One decision.
     *
     * @param state stands, waits or withdrawn
     * @param bound whether what was sealed with it is what its entry commits to, in words
     * @param may agree, withdraw or nothing, for this viewer
     */
    public record Made(
            String address,
            String who,
            String what,
            String state,
            String reason,
            String words,
            String by,
            String second,
            String found,
            String bound,
            boolean broken,
            String may) {
        @Override
        public String toString() {
            return "Made[" + state + "]";
        }
    }
}
