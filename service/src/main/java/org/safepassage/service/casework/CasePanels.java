package org.safepassage.service.casework;

import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Frame;

/** The slot in which higher modules show what they know of a case. Asked inside the opening of its people. */
public interface CasePanels {
    List<Panel> of(SignedIn who, CaseInView seen);

    /**
     * One panel.
     *
     * @param id the anchor that links within the page lead to
     * @param aside whether it stands in the narrow column
     */
    record Panel(String id, String title, boolean aside, Function<Frame, Content> content) {}
}
