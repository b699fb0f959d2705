package org.safepassage.service.crossings;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Table;

/**
 * One crossing or airport.
 *
 * @param reports what is believed now: one report, or several that disagree, or the last one that is too old
 * @param form what somebody is writing of the place, empty where nobody may
 */
public record PlacePage(
        String address,
        List<FactLine> facts,
        List<Report> reports,
        boolean disagree,
        Table alerts,
        Table teams,
        Table help,
        Table history,
        List<Form> form,
        List<Choice> aside,
        boolean mayAskForHelp,
        List<Choice> wants,
        String needed) {

    /** @param setAside where it is set aside; empty where this viewer may not */
    public record Report(List<String> lines, String observed, String setAside) {}

    /** The form's fields as they were typed. Times are the place's own. */
    public record Form(
            String zone,
            List<Choice> states,
            List<Choice> witnesses,
            String observed,
            String opens,
            String closes,
            String mayPass,
            String provinces,
            String documents) {}
}
