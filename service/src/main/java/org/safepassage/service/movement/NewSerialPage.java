package org.safepassage.service.movement;

import java.util.List;
import java.util.Map;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Field;

/** The form for one more serial, with what was typed. */
public record NewSerialPage(
        List<Choice> kinds,
        List<Choice> legs,
        List<Choice> from,
        List<Choice> to,
        List<Choice> crossings,
        Map<String, String> typed) {
    public Field field(String id, String label, String hint, int width) {
        return Field.text(id, label).hinted(hint).wide(width).holding(typed.getOrDefault(id, ""));
    }

    public Field time(String id, String label) {
        return Field.text(id, label)
                .hinted("UTC")
                .ofType("datetime-local", "off")
                .wide(20)
                .holding(typed.getOrDefault(id, ""));
    }

    @Override
    public String toString() {
        return "NewSerialPage";
    }
}
