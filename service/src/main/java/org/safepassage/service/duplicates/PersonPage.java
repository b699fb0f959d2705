package org.safepassage.service.duplicates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Table;

/**
 * One person, as the mentions have it.
 *
 * @param links those that hold the mentions together
 */
public record PersonPage(String id, List<FactLine> facts, Table mentions, List<Held> links) {
    /**
     * @param one and {@code other} names as written
     * @param unlink where unlinking is posted, or null when the viewer may not
     */
    public record Held(
            String one,
            String other,
            String evidence,
            String by,
            String at,
            @Nullable String unlink) {}

    @Override
    public String toString() {
        return "PersonPage[" + id + "]";
    }
}
