package org.safepassage.service.assurances;

import java.util.List;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Field;

/** A form to record one kind of thing. */
public record RecordPage(String action, List<Input> inputs) {
    public RecordPage {
        inputs = List.copyOf(inputs);
    }

    /** @param choices empty for something that is written; {@code lines} more than one for sentences */
    public record Input(Field field, List<Choice> choices, int lines) {
        public Input {
            choices = List.copyOf(choices);
        }

        static Input written(Field field) {
            return new Input(field, List.of(), 1);
        }

        static Input sentence(Field field) {
            return new Input(field, List.of(), 3);
        }

        static Input chosen(String id, String label, List<Choice> choices) {
            return new Input(Field.text(id, label), choices, 1);
        }
    }
}
