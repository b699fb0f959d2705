package org.safepassage.service.permits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.permits.check.Rejected;
import org.safepassage.service.permits.check.Seal;
import org.safepassage.service.permits.check.Serial;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** For staff at a post: the same check, a serial by itself as well, and where it was shown before. */
@Controller
@Needs(May.CHECK_PERMITS)
class CheckScreen {
    private final Pages pages;
    private final CheckAtDoor check;
    private final Permits permits;
    private final Uses uses;
    private final Operation operation;
    private final java.time.Clock clock;

    CheckScreen(
            Pages pages, CheckAtDoor check, Permits permits, Uses uses, Operation operation, java.time.Clock clock) {
        this.pages = pages;
        this.check = check;
        this.permits = permits;
        this.uses = uses;
        this.operation = operation;
        this.clock = clock;
    }

    @GetMapping("/permits/check")
    View ask() {
        return page(null, "");
    }

    @PostMapping("/permits/check")
    View answer(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable MultipartFile picture)
            throws IOException {
        String text = PublicCheckScreen.text(code, picture);
        Optional<Serial> serial = Serial.read(text);
        if (serial.isPresent()) {
            return page(ofSerial(who, serial.get(), known(place)), place);
        }
        try {
            Seal seal = check.check(text);
            return page(CheckWords.valid(seal, before(who, seal.serial(), known(place))), place);
        } catch (Rejected rejected) {
            return page(CheckWords.rejected(rejected), place);
        }
    }

    /** A serial that somebody knows by heart: the service's own word stands in for the signature. */
    private CheckPage.Result ofSerial(SignedIn who, Serial serial, Optional<String> place) {
        Optional<Permit> found = permits.find(who.operation(), serial);
        if (found.isEmpty()) {
            return new CheckPage.Result(
                    new Tag("Not ours", Tag.Tone.ALARM),
                    "We issued none with this serial. Ask for it again, digit by digit.",
                    "",
                    List.of(),
                    List.of());
        }
        Permit one = found.get();
        if (!one.standsAt(clock.instant())) {
            return new CheckPage.Result(
                    one.isRevoked() ? new Tag("Revoked", Tag.Tone.ALARM) : new Tag("Expired", Tag.Tone.PLAIN),
                    "We issued it, and it no longer holds.",
                    "",
                    List.of(),
                    List.of());
        }
        List<String> before = CheckWords.shown(before(who, serial, place));
        return new CheckPage.Result(
                before.isEmpty() ? new Tag("Valid", Tag.Tone.GOOD) : new Tag("Used before", Tag.Tone.CAUTION),
                "We issued it and it holds. It was learnt by heart and names nobody: ask for the name, and look the case up.",
                "",
                List.of("Holds until " + PermitPanels.SHORT.format(one.until())),
                before);
    }

    /** Of ours: recorded as shown when a place is given. Of another state: we know of no earlier showing. */
    private List<Uses.Use> before(SignedIn who, Serial serial, Optional<String> place) {
        Optional<Permit> found = permits.find(who.operation(), serial);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Uses.Use> before = place.isPresent()
                ? uses.shown(who, serial, place.get()).before()
                : uses.of(found.get().id());
        return before.stream()
                .map(use -> new Uses.Use(name(use.place()), use.at()))
                .toList();
    }

    private String name(String code) {
        return places("").stream()
                .filter(place -> place.value().equals(code))
                .map(Choice::words)
                .findFirst()
                .orElse(code);
    }

    private Optional<String> known(String place) {
        return places(place).stream()
                .map(Choice::value)
                .filter(code -> !code.isEmpty() && code.equals(place))
                .findFirst();
    }

    @ExceptionHandler(PermitRefused.NoIssuingKey.class)
    View nothingIssued() {
        return page(
                new CheckPage.Result(
                        new Tag("Cannot be checked here", Tag.Tone.CAUTION),
                        "There is no issuing key yet. The operator has one certified with: passage permit key.",
                        "",
                        List.of(),
                        List.of()),
                "");
    }

    private View page(CheckPage.@Nullable Result result, String place) {
        return pages.page(
                "Check an authorisation", "permits/check", new CheckPage("/permits/check", result, places(place)));
    }

    private List<Choice> places(String chosen) {
        List<Choice> places = new ArrayList<>();
        places.add(Choice.of("", "Only look; do not record it as shown", chosen.isEmpty()));
        operation
                .places()
                .crossings()
                .forEach(one ->
                        places.add(Choice.of(one.code(), one.name(), one.code().equals(chosen))));
        operation
                .places()
                .airports()
                .forEach(one ->
                        places.add(Choice.of(one.code(), one.name(), one.code().equals(chosen))));
        return places;
    }
}
