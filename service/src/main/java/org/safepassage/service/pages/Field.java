package org.safepassage.service.pages;

/**
 * A text field of a form.
 *
 * @param id its id and name; a {@link Fault} with the same id is shown at it
 * @param type as in HTML: text, password, search, tel …
 * @param autocomplete as in HTML; "off" for what must not be remembered by the browser
 * @param width of the box in characters: 2, 3, 4, 5, 10, 20 or 30; 0 for the whole width
 */
public record Field(String id, String label, String hint, String value, String type, String autocomplete, int width) {
    public static Field text(String id, String label) {
        return new Field(id, label, "", "", "text", "off", 30);
    }

    public Field holding(String value) {
        return new Field(id, label, hint, value, type, autocomplete, width);
    }

    public Field hinted(String hint) {
        return new Field(id, label, hint, value, type, autocomplete, width);
    }

    public Field ofType(String type, String autocomplete) {
        return new Field(id, label, hint, value, type, autocomplete, width);
    }

    public Field wide(int width) {
        return new Field(id, label, hint, value, type, autocomplete, width);
    }
}
