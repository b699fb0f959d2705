package org.safepassage.service.crossings;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Table;

/**
 * @param unread messages that are kept and were not read, each with the address that reads it
 * @param form what somebody is writing, empty where nobody may
 */
public record AlertsPage(Table alerts, Table messages, List<Unread> unread, List<Form> form) {

    public record Unread(String address, String received) {}

    /** The form's fields as they were typed. */
    public record Form(
            String zone,
            String event,
            String words,
            String since,
            String until,
            List<Choice> severities,
            List<Choice> places) {}
}
