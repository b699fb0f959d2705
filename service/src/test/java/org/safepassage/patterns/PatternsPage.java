package org.safepassage.patterns;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Pager;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.TimelineEntry;

/** One of each component, with invented data that is as long, as mixed in script and as empty as real data gets. */
public record PatternsPage(
        Table cases,
        Table none,
        List<FactLine> facts,
        List<TimelineEntry> timeline,
        Pager pager,
        List<Choice> reasons) {}
