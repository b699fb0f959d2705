package org.safepassage.service.intake.reading;

import java.util.Locale;

/** What is said about some bytes from outside: the file's name and, within a mail, the declared type. Only a hint. */
public record Hint(String name, String type) {

    public static final Hint NONE = new Hint("", "");

    public static Hint named(String name) {
        return new Hint(name, "");
    }

    /** The ending of the name in lower case, without its dot; empty when there is none. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        int slash = name.lastIndexOf('/');
        return dot > slash ? name.substring(dot + 1).strip().toLowerCase(Locale.ROOT) : "";
    }

    @Override
    public String toString() {
        return "Hint[ending=" + ending() + ", type=" + type + "]";
    }
}
