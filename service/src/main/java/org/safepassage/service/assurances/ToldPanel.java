package org.safepassage.service.assurances;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Tag;

/** What a family's messages seem to tell of crossings. @param inHand whether who looks may say what it is */
public record ToldPanel(String address, boolean inHand, List<Line> waiting, List<Line> settled) {

    /**
     * @param words the sentence, as written; it is personal
     * @param source the message, in words
     * @param at when the message came, as a form shows it
     * @param answer what was said of it, or ""
     * @param link to the observation made of it, or ""
     * @param again whether it can be put back among those that wait
     */
    public record Line(
            String id,
            String words,
            Tag what,
            String place,
            String source,
            List<Choice> places,
            List<Choice> outcomes,
            List<Choice> documents,
            String at,
            String answer,
            String link,
            boolean again) {
        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }
}
