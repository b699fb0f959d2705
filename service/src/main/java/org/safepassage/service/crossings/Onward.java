package org.safepassage.service.crossings;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** On to another page of the service, after something was done. */
final class Onward {
    private Onward() {}

    static View to(String address) {
        RedirectView view = new RedirectView(address, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
