package org.safepassage.service.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.Letter;
import org.safepassage.service.pages.Choice;

/**
 * One message in three zones: what they sent, what we know, the outcome. Personal throughout.
 *
 * @param about "Email, 20 kB, Dari"
 * @param unmarked names found where no text shows them: in the header or in a row of a list
 * @param named those named, as rows; advocates apart
 * @param open how many have no outcome yet
 * @param acts what was given before and stands
 */
public record TriagePage(
        String address,
        Letter letter,
        String about,
        String language,
        String languageCode,
        List<MarkedText> texts,
        List<Named> named,
        List<String> advocates,
        int open,
        int beyond,
        List<Standing> acts,
        List<Choice> routeReasons,
        List<Choice> destinations,
        List<Choice> noiseReasons,
        List<Choice> until,
        List<Choice> holdReasons) {

    /** @param outcome what it came to, or null while open */
    public record Named(
            int ordinal,
            String mention,
            String name,
            List<String> others,
            String line,
            String relation,
            List<String> told,
            List<String> danger,
            @Nullable String outcome,
            @Nullable String caseAddress,
            List<Same> candidates,
            List<Choice> choices) {
        @Override
        public String toString() {
            return "Named[" + mention + "]";
        }
    }

    /** Somebody known who may be the same. @param sure whether it is offered as the first choice */
    public record Same(
            String value,
            String name,
            String line,
            String strength,
            String bits,
            String caseWords,
            @Nullable String caseAddress,
            List<String> evidence,
            List<String> cautions,
            boolean sure) {
        @Override
        public String toString() {
            return "Same[" + strength + "]";
        }
    }

    /** An act that stands and can be reversed. */
    public record Standing(String words, String by, String when, String address) {}

    public boolean isOpen() {
        return open > 0;
    }

    /** Whether any of those named may be somebody known. */
    public boolean hasCandidates() {
        return named.stream().anyMatch(one -> !one.candidates().isEmpty());
    }

    @Override
    public String toString() {
        return "TriagePage[" + address + "]";
    }
}
