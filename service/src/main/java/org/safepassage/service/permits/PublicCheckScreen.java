package org.safepassage.service.permits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.ForAnyone;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.permits.check.Rejected;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/**
 * For anybody who is shown a paper. It answers from public keys and the list of random serials alone, so that nothing about who
 * applied can be learnt from it: what it says of a code, it says without having looked for anybody.
 */
@Controller
@ForAnyone
class PublicCheckScreen {
    private static final String TITLE = "Check a travel authorisation";
    private final Pages pages;
    private final CheckAtDoor check;

    PublicCheckScreen(Pages pages, CheckAtDoor check) {
        this.pages = pages;
        this.check = check;
    }

    @GetMapping("/check")
    View ask() {
        return page(null);
    }

    @PostMapping("/check")
    View answer(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable MultipartFile picture)
            throws IOException {
        String text = text(code, picture);
        try {
            return page(CheckWords.valid(check.check(text), List.of()));
        } catch (Rejected rejected) {
            return page(CheckWords.rejected(rejected));
        }
    }

    /** What was typed, else what the picture shows, else nothing. */
    static String text(String code, @Nullable MultipartFile picture) throws IOException {
        if (!code.isBlank() || picture == null || picture.isEmpty()) {
            return code.length() > 4_000 ? code.substring(0, 4_000) : code;
        }
        return CodePicture.text(picture.getBytes()).orElse("");
    }

    @GetMapping(path = "/check/trust-list", produces = "text/plain")
    ResponseEntity<byte[]> trust() {
        return file(check.both().trust());
    }

    @GetMapping(path = "/check/revocations", produces = "text/plain")
    ResponseEntity<byte[]> revocations() {
        return file(check.both().revoked());
    }

    @ExceptionHandler(PermitRefused.NoIssuingKey.class)
    View nothingIssued() {
        return page(new CheckPage.Result(
                new Tag("Cannot be checked here", Tag.Tone.CAUTION),
                "This service issues no authorisations yet, so it has no list to check them against.",
                "",
                List.of(),
                List.of()));
    }

    private View page(CheckPage.@Nullable Result result) {
        return pages.page(TITLE, "permits/check", new CheckPage("/check", result, List.of()));
    }

    private static ResponseEntity<byte[]> file(byte[] list) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.US_ASCII))
                .body(list);
    }
}
