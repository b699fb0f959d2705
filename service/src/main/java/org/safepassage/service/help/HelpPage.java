package org.safepassage.service.help;

import java.util.List;
import org.safepassage.service.pages.Link;

/**
 * One page for one role.
 *
 * @param steps a day's work, in order
 * @param never what is not done, whoever asks
 * @param practice an invented case: what comes in, what to do, and what should come out
 * @param keys each key with what it does
 * @param others the pages of the other roles
 */
public record HelpPage(
        String role,
        String purpose,
        List<Step> steps,
        List<String> never,
        List<String> practice,
        List<Step> keys,
        List<Link> others) {

    public record Step(String what, String how) {}
}
