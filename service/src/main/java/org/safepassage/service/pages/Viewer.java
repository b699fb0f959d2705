package org.safepassage.service.pages;

import java.util.Set;

/**
 * Who is looking at the page, as the layout needs it: the name on the account, the role in words, and the names of what
 * they may do, against which {@link NavigationEntry#needs} is held.
 */
public record Viewer(String name, String role, Set<String> may) {
    public Viewer {
        may = Set.copyOf(may);
    }
}
