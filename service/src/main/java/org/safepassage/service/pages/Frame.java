package org.safepassage.service.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page's own content; the layout and the form parts read it. Every page template takes it as its
 * first parameter and hands it on to the layout.
 *
 * @param section the address of the navigation entry that is current
 * @param csrf the name and value of the hidden field that every posted form carries, or null where none is needed
 */
public record Frame(
        String title,
        String section,
        Language language,
        Surroundings surroundings,
        @Nullable Viewer viewer,
        List<NavigationEntry> navigation,
        @Nullable Notice notice,
        List<Fault> faults,
        @Nullable Link back,
        @Nullable HiddenField csrf,
        Assets assets) {

    /** A field that a form carries unseen. */
    public record HiddenField(String name, String value) {}

    /** What is wrong with a field, if anything is. */
    public Optional<String> faultOf(String field) {
        return faults.stream()
                .filter(f -> f.field().equals(field))
                .map(Fault::words)
                .findFirst();
    }

    public boolean isCurrent(NavigationEntry entry) {
        return entry.holds(section);
    }
}
