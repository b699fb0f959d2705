package org.safepassage.service.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What came in, what was kept, what was wrong with it; and a way to hand files in. It shows codes and counts, never a message. */
@Controller
@Needs(May.SEE_ARRIVALS)
class ArrivalsScreen {
    private static final int MOST = 200;
    private final Pages pages;
    private final Notices notices;
    private final ArrivalRows rows;
    private final Arrivals arrivals;
    private final Uploads uploads;
    private final Operation folder;
    private final Clock clock;

    ArrivalsScreen(
            Pages pages,
            Notices notices,
            ArrivalRows rows,
            Arrivals arrivals,
            Uploads uploads,
            Operation folder,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.rows = rows;
        this.arrivals = arrivals;
        this.uploads = uploads;
        this.folder = folder;
        this.clock = clock;
    }

    @GetMapping("/arrivals")
    Page all(@AuthenticationPrincipal SignedIn who) {
        List<Choice> rolls = new ArrayList<>();
        rolls.add(Choice.of("", "Messages or a list of people: not a roll", true));
        folder.rolls().forEach(roll -> rolls.add(Choice.of(roll.code(), "The roll: " + roll.name(), false)));
        return pages.page(
                "Arrivals",
                "intake/arrivals",
                new ArrivalsPage(ArrivalTables.all(rows.all(who.operation(), MOST), clock.instant()), rolls));
    }

    @PostMapping("/arrivals")
    View upload(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String roll,
            HttpServletResponse response)
            throws IOException {
        List<MultipartFile> given = files == null
                ? List.of()
                : files.stream().filter(one -> !one.isEmpty()).toList();
        if (given.isEmpty()) {
            return all(who).withFaults(List.of(new Fault("files", "Choose at least one file that is not empty")));
        }
        boolean known = folder.rolls().stream().anyMatch(one -> one.code().equals(roll));
        Uploads.Receipt receipt = uploads.take(who.operation(), given, known ? roll : null);
        notices.leave(
                response,
                Notice.of("Kept: %,d received, %,d of them known before. Reference %s."
                        .formatted(
                                receipt.received(),
                                receipt.known(),
                                ArrivalTables.reference(receipt.arrival().value()))));
        return to("/arrivals/" + receipt.arrival().value());
    }

    @GetMapping("/arrivals/{id}")
    View one(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        return page(who, id, Optional.empty());
    }

    /** Where it came from is sealed, because a folder's name may tell of people; opening it is an entry. */
    @PostMapping("/arrivals/{id}/source")
    View source(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        known(who, id);
        return page(who, id, Optional.of(arrivals.source(who, new ArrivalId(id))));
    }

    private Page page(SignedIn who, UUID id, Optional<String> source) {
        ArrivalRows.Row row = known(who, id);
        return pages.page(
                        "Arrival",
                        "intake/arrival",
                        new ArrivalPage(
                                "/arrivals/" + id,
                                source.orElse(null),
                                ArrivalTables.receipt(row),
                                ArrivalTables.toLookAt(rows.toLookAt(id, MOST)),
                                ArrivalTables.parked(rows.parked(id, MOST))))
                .inSection("/arrivals")
                .withBack("/arrivals", "Arrivals");
    }

    private ArrivalRows.Row known(SignedIn who, UUID id) {
        return rows.one(who.operation(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static View to(String address) {
        RedirectView to = new RedirectView(address);
        to.setExposeModelAttributes(false);
        return to;
    }
}
