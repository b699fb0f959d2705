package org.safepassage.service.permits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Tag;

/**
 * A code, and what checking it said.
 *
 * @param address where the form is posted to
 * @param places where it can have been shown; empty on the page for everybody
 */
public record CheckPage(String address, @Nullable Result result, List<Choice> places) {
    public CheckPage {
        places = List.copyOf(places);
    }

    /**
     * @param holder whom the code names, to be compared with the paper and the person; "" when it does not hold
     * @param before where it was shown before
     */
    public record Result(Tag tag, String words, String holder, List<String> lines, List<String> before) {
        public Result {
            lines = List.copyOf(lines);
            before = List.copyOf(before);
        }

        @Override
        public String toString() {
            return "Result[" + tag + "]";
        }
    }

    @Override
    public String toString() {
        return "CheckPage[" + address + "]";
    }
}
