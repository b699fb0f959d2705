package org.safepassage.service.pages;

import java.util.List;

/** One of each component, with invented data that is as long, as mixed in script and as empty as real data gets. */
public record PatternsPage(
        Table cases,
        Table none,
        List<FactLine> facts,
        List<TimelineEntry> timeline,
        Pager pager,
        List<Choice> reasons) {}
