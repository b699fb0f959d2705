package org.safepassage.service.movement;

import java.util.List;
import java.util.Map;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Field;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;

/**
 * Recording at a post: who is there, what happened to them, somebody on no list, and counts handed over.
 *
 * @param inHand whether names are shown
 * @param waiting hand-overs that wait for the other side's count
 */
public record PostPage(
        String address,
        String code,
        boolean inHand,
        List<Family> families,
        List<Choice> places,
        List<Choice> outcomes,
        List<Choice> reasons,
        List<Choice> papers,
        String now,
        List<Choice> doorOutcomes,
        List<Count> waiting,
        Table handOvers,
        List<Choice> differences,
        Map<String, String> typed) {
    /** Those of one case. */
    public record Family(String words, List<Someone> people) {}

    /** @param last what stands of them, if anything does */
    public record Someone(String id, String name, String seat, List<Tag> last) {
        @Override
        public String toString() {
            return "Someone[" + id + "]";
        }
    }

    /** A count given, not yet taken. @param mine whether the viewer gave it, and so cannot take it */
    public record Count(String address, String words, int given, boolean mine) {}

    public Field field(String id, String label, String hint, int width) {
        return Field.text(id, label).hinted(hint).wide(width).holding(typed.getOrDefault(id, ""));
    }

    @Override
    public String toString() {
        return "PostPage[" + code + "]";
    }
}
