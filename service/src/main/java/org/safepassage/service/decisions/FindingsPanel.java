package org.safepassage.service.decisions;

import java.util.List;
import org.safepassage.service.pages.Tag;

/** What the rules say of each person, and why. Personal throughout. */
public record FindingsPanel(List<Someone> people) {

    /**
     * @param changes what would change most of the open results, once each
     * @param others categories that do not fit, shown folded
     */
    public record Someone(String name, List<String> changes, List<One> findings, List<One> others) {
        @Override
        public String toString() {
            return "Someone[" + findings.size() + " findings]";
        }
    }

    /** @param changes what would change this result */
    public record One(String category, Tag outcome, String rule, List<Line> reasons, List<String> changes) {
        @Override
        public String toString() {
            return "One[" + category + "]";
        }
    }

    /** A sentence of the tree. @param answer yes, no or open */
    public record Line(String answer, String sentence, List<Line> parts) {
        @Override
        public String toString() {
            return "Line[" + answer + "]";
        }
    }
}
