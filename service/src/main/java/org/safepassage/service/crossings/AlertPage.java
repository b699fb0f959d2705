package org.safepassage.service.crossings;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Table;

/**
 * One alert.
 *
 * @param mayChange whether this viewer may say where it stands and end it, and it stands
 */
public record AlertPage(
        String address,
        String event,
        List<FactLine> facts,
        Table places,
        Table messages,
        boolean mayChange,
        boolean nowhere,
        List<Choice> more,
        List<Choice> reasons) {}
