package org.safepassage.service.pages;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The addresses of style sheets and scripts. Each holds a version or a hash, so browsers may keep them for a year. */
public final class Assets {
    static final String GOVUK_STYLE = "/vendor/govuk-frontend-6.6.0/govuk-frontend.css";
    static final String MOJ_STYLE = "/vendor/moj-frontend-11.1.0/moj-frontend.css";
    private final ResourceUrlProvider addresses;

    Assets(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    public String govukStyle() {
        return GOVUK_STYLE;
    }

    public String mojStyle() {
        return MOJ_STYLE;
    }

    /** The address of one of our own files in `static/own`, with the hash of its content in its name. */
    public String own(String name) {
        @Nullable String address = addresses.getForLookupPath("/own/" + name);
        return Objects.requireNonNull(address, () -> "no such asset: " + name);
    }
}
