package org.safepassage.service.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Link;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.TimelineEntry;

/** One case. Personal throughout. */
public record CasePage(
        String address,
        long number,
        Identity identity,
        Next next,
        boolean inHand,
        boolean mayOverride,
        @Nullable String overridden,
        List<String> looking,
        List<Someone> people,
        List<CasePanels.Panel> panels,
        Table messages,
        List<TimelineEntry> timeline,
        List<Filter> filters,
        List<Choice> actions,
        List<Choice> due,
        List<Choice> until,
        List<Choice> reasons,
        List<Choice> authorities,
        List<Choice> orderReasons) {

    /** The bar at the head. @param others further spellings of the principal's name */
    public record Identity(
            String principal,
            List<String> others,
            String family,
            String where,
            List<String> contact,
            Tag danger,
            Tag status,
            String owner,
            @Nullable String restriction) {
        @Override
        public String toString() {
            return "Identity[]";
        }
    }

    /**
     * What is to be done now.
     *
     * @param go where the one button leads; null when it posts
     * @param post the address that the one button posts to; null when it leads on
     */
    public record Next(
            String sentence,
            String due,
            String button,
            @Nullable String go,
            @Nullable String post,
            String value) {}

    public record Someone(String id, String name, List<String> others, String relation, List<FactLine> facts) {
        @Override
        public String toString() {
            return "Someone[" + id + "]";
        }
    }

    public record Filter(Link link, boolean current) {}

    @Override
    public String toString() {
        return "CasePage[" + number + "]";
    }
}
