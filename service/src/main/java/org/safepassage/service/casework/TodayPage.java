package org.safepassage.service.casework;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Pager;
import org.safepassage.service.pages.Table;

/**
 * Today.
 *
 * @param waiting how many cases the next could be, for this viewer
 * @param dueToday how many of all cases are due by tonight
 * @param alone messages that name nobody and wait for a person
 * @param filter the code of the filter that is shown
 * @param inHand how many of all rows that match are in the viewer's hands, for the bulk bar
 */
public record TodayPage(
        long waiting,
        long dueToday,
        long alone,
        String asAt,
        List<Saved> filters,
        String filter,
        Table cases,
        Pager pager,
        long inHand,
        List<Choice> until,
        List<Choice> reasons) {

    /** A saved filter with its count. */
    public record Saved(String address, String words, long count, boolean current) {}
}
