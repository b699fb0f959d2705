package org.safepassage.service.movement;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.CaseRow;
import org.safepassage.service.casework.Desk;
import org.safepassage.service.casework.Go;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a family says to its instruction, noted by whoever has its case in hand. */
@Controller
@Needs(May.TELL_FAMILIES)
class CaseCallForwardScreen {
    private final Notices notices;
    private final CallForwards callForwards;
    private final Desk desk;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseCallForwardScreen(
            Notices notices, CallForwards callForwards, Desk desk, TransactionTemplate transaction, Clock clock) {
        this.notices = notices;
        this.callForwards = callForwards;
        this.desk = desk;
        this.transaction = transaction;
        this.clock = clock;
    }

    @PostMapping("/cases/{id}/call-forward")
    View note(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String failed,
            HttpServletResponse response) {
        transaction.executeWithoutResult(status -> {
            CaseRow row = desk.held(who, new CaseId(id));
            CallForwardId living = callForwards.ofFamily(who.operation(), row.family()).stream()
                    .filter(one -> one.state().lives())
                    .findFirst()
                    .orElseThrow(() -> new MovementRefused.NotThere(id))
                    .id();
            note(who, id, List.of(living), act, how, failed);
        });
        notices.leave(response, Notice.of("Noted."));
        return Go.to("/cases/" + id + "#movement");
    }

    private void note(SignedIn who, UUID id, List<CallForwardId> living, String act, String how, String failed) {
        switch (act) {
            case "delivered" -> callForwards.deliver(who, living, How.of(how).orElse(How.VOICE));
            case "confirmed" -> callForwards.confirm(who, living, clock.instant());
            case "en-route" -> callForwards.setOut(who, living, clock.instant());
            case "declined" -> callForwards.decline(who, living, clock.instant());
            case "failed" ->
                callForwards.fail(who, living, FailedBecause.of(failed).orElse(FailedBecause.NOT_REACHED));
            default -> throw new MovementRefused.Incomplete(id, "act", "Choose what happened");
        }
    }
}
