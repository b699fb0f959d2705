package org.safepassage.service.movement;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.CaseRefused;
import org.safepassage.service.casework.Desk;
import org.safepassage.service.casework.Go;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.people.PersonId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A family's own choice to go in parts, recorded by whoever has its case in hand. */
@Controller
@Needs(May.TELL_FAMILIES)
class SplitScreen {
    private final Notices notices;
    private final Splits splits;
    private final Desk desk;
    private final TransactionTemplate transaction;

    SplitScreen(Notices notices, Splits splits, Desk desk, TransactionTemplate transaction) {
        this.notices = notices;
        this.splits = splits;
        this.desk = desk;
        this.transaction = transaction;
    }

    @PostMapping("/cases/{id}/split")
    View split(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> first,
            @RequestParam(defaultValue = "") String splitReason,
            @RequestParam(defaultValue = "apart") String act,
            HttpServletResponse response) {
        transaction.executeWithoutResult(status -> {
            var family = desk.held(who, new CaseId(id)).family();
            if (act.equals("together")) {
                splits.end(who, family);
                return;
            }
            if (first.isEmpty() || first.size() == desk.people(family).size()) {
                throw new CaseRefused.Incomplete(id, "first", "Choose who goes first; somebody must follow");
            }
            splits.choose(
                    who,
                    family,
                    first.stream().map(PersonId::new).toList(),
                    SplitReason.of(splitReason)
                            .orElseThrow(() -> new CaseRefused.Incomplete(id, "splitReason", "Choose why")));
        });
        notices.leave(
                response,
                Notice.of(act.equals("together") ? "They go together." : "Recorded: they chose to go in parts."));
        return Go.to("/cases/" + id + "#movement");
    }
}
