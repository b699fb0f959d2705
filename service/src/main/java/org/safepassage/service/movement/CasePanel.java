package org.safepassage.service.movement;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Tag;

/**
 * What movement knows of a family.
 *
 * @param seats each serial with how many of them sit on it
 * @param why why it has none, when it has none
 * @param told what it was last told, how, by whom and when, or that it was told nothing
 * @param notKnown what we told it that we do not know
 * @param acts what whoever has the case in hand can note next
 * @param toBeTold why it must be told something now, or ""
 * @param people who of them may have died, and {@code alerts} in what; only while the case is in hand
 * @param split that they chose to go in parts, and why, or ""
 */
public record CasePanel(
        String address,
        List<String> seats,
        String why,
        List<Called> called,
        String told,
        List<String> notKnown,
        boolean inHand,
        List<Choice> acts,
        List<Choice> hows,
        List<Choice> failed,
        String toBeTold,
        List<Choice> people,
        List<Choice> alerts,
        String now,
        String split,
        List<Choice> splitReasons) {
    /** One instruction. @param detail where and when, and why it ended */
    public record Called(Tag state, String detail) {}

    @Override
    public String toString() {
        return "CasePanel[" + address + "]";
    }
}
