package org.safepassage.service.assurances;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.CaseRefused;
import org.safepassage.service.casework.Go;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a caseworker says of what a family's messages seem to tell. */
@Controller
@Needs(May.TAKE_CASES)
class ToldScreen {
    private final Notices notices;
    private final ConfirmTold confirm;
    private final List<String> places;
    private final ZoneId zone;
    private final Clock clock;

    ToldScreen(Notices notices, ConfirmTold confirm, Forms forms, Operation folder, Clock clock) {
        this.notices = notices;
        this.confirm = confirm;
        this.places = forms.places().map(Choice::value).toList();
        this.zone = folder.setting().zones().getFirst();
        this.clock = clock;
    }

    @PostMapping("/cases/{id}/told/{told}")
    View say(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @PathVariable UUID told,
            @RequestParam Map<String, String> form,
            HttpServletResponse response) {
        var in = new CaseId(id);
        notices.leave(
                response,
                Notice.of(
                        switch (form.getOrDefault("act", "")) {
                            case "none" -> {
                                confirm.setAside(who, in, told);
                                yield "Noted: no observation. It can be looked at again.";
                            }
                            case "again" -> {
                                confirm.again(who, in, told);
                                yield "It waits again.";
                            }
                            default -> {
                                confirm.confirm(who, in, told, observation(id, told, form));
                                yield "Counted as conduct observed, from this message.";
                            }
                        }));
        return Go.to("/cases/" + id + "#at-a-crossing");
    }

    /** Fields carry the id of what they tell of, because a page has several such forms. */
    private Observation observation(UUID id, UUID told, Map<String, String> form) {
        Map<String, String> plain = new HashMap<>();
        form.forEach((field, value) -> plain.put(field.replace("-" + told, ""), value));
        try {
            return new Filled(plain, zone).conduct(clock.instant(), places);
        } catch (PromiseRefused refused) {
            throw new CaseRefused.Incomplete(id, refused.field(), refused.words());
        }
    }
}
