package org.safepassage.service.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A slot that the module which signs people in fills: who is looking. Without one, every page is shown to nobody in particular. */
public interface ViewerSource {
    Optional<Viewer> viewer(HttpServletRequest request);
}
