package org.safepassage.service.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Closing a case, and opening it again. */
@Controller
@Needs(May.TAKE_CASES)
class EndCaseScreen {
    private final EndCase ending;
    private final Notices notices;

    EndCaseScreen(EndCase ending, Notices notices) {
        this.ending = ending;
        this.notices = notices;
    }

    @PostMapping("/cases/{id}/close")
    View close(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String end,
            HttpServletResponse response) {
        CaseEnd why = CaseEnd.of(end)
                .orElseThrow(() -> new CaseRefused.Incomplete(id, "end", "Choose why nothing more is to be done"));
        ending.end(who, new CaseId(id), why);
        notices.leave(response, Notice.of("Case closed.").undoneAt("/cases/" + id + "/reopen"));
        return Go.to("/today");
    }

    @PostMapping("/cases/{id}/reopen")
    View reopen(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        ending.reopen(who, new CaseId(id));
        notices.leave(response, Notice.of("Case open again, and in your hands."));
        return Go.to("/cases/" + id);
    }
}
