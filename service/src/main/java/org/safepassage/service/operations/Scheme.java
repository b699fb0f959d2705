package org.safepassage.service.operations;

import java.util.List;

/**
 * A rule set that grants help.
 *
 * @param owner who decides under it
 * @param reference where it is written
 */
public record Scheme(String code, String name, String owner, String reference, List<Category> categories) {
    public Scheme {
        categories = List.copyOf(categories);
    }

    /**
     * What a finding is made for.
     *
     * @param givesRelocation whether an eligible person is brought out; some categories give other support only
     */
    public record Category(String code, String name, boolean givesRelocation, String reference) {}
}
