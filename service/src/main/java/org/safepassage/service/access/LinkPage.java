package org.safepassage.service.access;

/** A link shown once. @param hours how long it is good for */
public record LinkPage(String link, String name, long hours) {
    @Override
    public String toString() {
        return "LinkPage[]";
    }
}
