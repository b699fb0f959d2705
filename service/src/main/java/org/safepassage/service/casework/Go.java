package org.safepassage.service.casework;

import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** On to another page of the service, after something was done. */
public final class Go {
    private Go() {}

    public static View to(String address) {
        RedirectView view = new RedirectView(address, false, true, false);
        view.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
        return view;
    }
}
