package org.safepassage.service.settlement;

import java.util.List;
import org.safepassage.service.pages.Tag;

/** The family's leave on the page of their case. */
public record LeavePanel(List<Someone> people) {
    public LeavePanel {
        people = List.copyOf(people);
    }

    public record Someone(String name, Tag state, String line) {
        @Override
        public String toString() {
            return "Someone[" + state + "]";
        }
    }
}
