package org.safepassage.service.access;

import java.util.List;
import org.safepassage.service.pages.Choice;

/** The form that asks why; @param to where to go when the glass is broken. */
public record BreakGlassPage(String address, String to, List<Choice> reasons, String words) {
    @Override
    public String toString() {
        return "BreakGlassPage[" + address + "]";
    }
}
