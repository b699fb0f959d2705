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

    /** Named as a mail, declared as one, or out of an mbox. */
    boolean saysMail() {
        return ending().matches("eml|msg|mail") || type.equals("message/rfc822") || inMbox();
    }

    /** Whether this is the n-th message of an mbox ("path#n"). */
    boolean inMbox() {
        int mark = name.lastIndexOf('#');
        return mark >= 0
                && mark + 1 < name.length()
                && name.chars().skip(mark + 1).allMatch(Character::isDigit);
    }

    @Override
    public String toString() {
        return "Hint[ending=" + ending() + ", type=" + type + "]";
    }
}
