package org.safepassage.service.intake;

import java.util.List;
import org.safepassage.service.pages.Choice;

/** How a list's columns were taken, each with a few cells in which every letter is an a and every digit a 9. */
public record ColumnsPage(String address, int rows, List<Line> columns) {
    /** @param field of the form; {@code shapes} tell the kind of content, and nobody's name */
    public record Line(String field, String heading, List<String> shapes, List<Choice> meanings) {}
}
