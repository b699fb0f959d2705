package org.safepassage.service.help;

import java.util.stream.Stream;
import org.safepassage.service.access.ForStaff;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Link;
import org.safepassage.service.pages.NavigationEntry;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** One page a role: read in ten minutes, printed on one sheet. */
@Controller
@ForStaff
class HelpScreen {
    private final Pages pages;

    HelpScreen(Pages pages) {
        this.pages = pages;
    }

    @Bean
    static NavigationEntry helpEntry() {
        return new NavigationEntry(90, "/help", "Help", "");
    }

    @GetMapping("/help")
    View own(@AuthenticationPrincipal SignedIn who) {
        return page(who.role());
    }

    @GetMapping("/help/{role}")
    View of(@PathVariable String role) {
        return page(Stream.of(Role.values())
                .filter(one -> one.code().equals(role))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private Page page(Role role) {
        return pages.page(
                "Help",
                "help/help",
                new HelpPage(
                        role.code(),
                        role.does(),
                        HelpTexts.steps(role),
                        HelpTexts.never(role),
                        HelpTexts.practice(role),
                        HelpTexts.keys(role),
                        Stream.of(Role.values())
                                .filter(other -> other != role)
                                .map(other -> new Link(
                                        "/help/" + other.code(),
                                        "for "
                                                + (other.code().startsWith("a")
                                                                || other.code().startsWith("o")
                                                        ? "an "
                                                        : "a ")
                                                + other.code()))
                                .toList()));
    }
}
