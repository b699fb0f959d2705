package org.safepassage.service.crossings;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Table;

/**
 * @param summary who is sent, who is free
 * @param steps what can be said of those who are sent: arrived, left, called back; empty where this viewer may not
 * @param waiting requests that wait for an answer, empty where this viewer may not answer
 */
public record TeamsPage(
        String summary,
        Table sent,
        Table free,
        Table asking,
        boolean may,
        String zone,
        List<Choice> teams,
        List<Choice> posts,
        String arrives,
        String stays,
        List<Step> steps,
        List<Waiting> waiting,
        List<Choice> answers) {

    /** One button of one deployment. */
    public record Step(String address, String team, String words) {}

    public record Waiting(String address, String words) {}
}
