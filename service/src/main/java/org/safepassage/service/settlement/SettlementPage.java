package org.safepassage.service.settlement;

import java.util.List;
import org.safepassage.service.pages.Pager;
import org.safepassage.service.pages.Table;

/**
 * @param grant what granting to all who wait would do; empty words when there is nobody or the viewer may not
 * @param upgrade the same for better leave
 */
public record SettlementPage(Table counts, Table rows, Pager pager, Act grant, Act upgrade) {

    /**
     * @param people how many it is for
     * @param lines by which rule how many
     */
    public record Act(boolean offered, int people, List<String> lines) {
        public Act {
            lines = List.copyOf(lines);
        }
    }
}
