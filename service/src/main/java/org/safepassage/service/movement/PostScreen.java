package org.safepassage.service.movement;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.assurances.Document;
import org.safepassage.service.casework.Go;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.people.PersonId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** At a post: what happened to each of a serial, somebody on no list, and groups handed over by count. */
@Controller
@Needs(May.RECORD_PASSAGE)
class PostScreen {
    private final Pages pages;
    private final Notices notices;
    private final PostPages shown;
    private final Passages passages;
    private final Door door;
    private final HandOvers handOvers;

    PostScreen(Pages pages, Notices notices, PostPages shown, Passages passages, Door door, HandOvers handOvers) {
        this.pages = pages;
        this.notices = notices;
        this.shown = shown;
        this.passages = passages;
        this.door = door;
        this.handOvers = handOvers;
    }

    @GetMapping("/serials/{id}/post")
    View look(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        door.follow(who.operation());
        return page(who, id, Map.of());
    }

    private Page page(SignedIn who, UUID id, Map<String, String> typed) {
        return pages.page("Record at a post", "movement/post", shown.of(who, new SerialId(id), typed))
                .inSection("/serials")
                .withBack("/serials/" + id, "Call forward and manifest");
    }

    @PostMapping("/serials/{id}/passages")
    View record(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> person,
            @RequestParam(defaultValue = "") List<String> paper,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Optional<PassageOutcome> outcome = PassageOutcome.of(typed.getOrDefault("outcome", ""));
        Optional<Instant> at = Shown.read(typed.getOrDefault("at", ""));
        if (person.isEmpty()) {
            return page(who, id, typed).withFaults(List.of(new Fault("people", "Choose at least one person")));
        }
        if (outcome.isEmpty() || at.isEmpty()) {
            return page(who, id, typed)
                    .withFaults(
                            List.of(new Fault(outcome.isEmpty() ? "outcome" : "at", "Say what happened, and when")));
        }
        Set<Document> papers = Stream.of(Document.values())
                .filter(one -> paper.contains(one.code()))
                .collect(Collectors.toSet());
        Optional<TurnedBackBecause> because = TurnedBackBecause.of(typed.getOrDefault("because", ""));
        try {
            Recorded recorded = passages.record(
                    who,
                    person.stream()
                            .map(one -> new Report(
                                    new PersonId(one),
                                    Optional.of(new SerialId(id)),
                                    typed.getOrDefault("place", ""),
                                    outcome.get(),
                                    at.get(),
                                    because,
                                    papers,
                                    Optional.empty()))
                            .toList());
            notices.leave(response, Notice.of(words(recorded)));
            return Go.to("/serials/" + id + "/post");
        } catch (MovementRefused.Incomplete incomplete) {
            return page(who, id, typed).withFaults(List.of(new Fault(incomplete.field(), incomplete.words())));
        }
    }

    private static String words(Recorded recorded) {
        String kept = recorded.standing().size() + " recorded.";
        return recorded.disputed().isEmpty()
                ? kept
                : kept + " " + recorded.disputed().size()
                        + " are kept and wait under Disputed, because they repeat or contradict what is known.";
    }

    @PostMapping("/serials/{id}/door")
    View atTheDoor(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        try {
            door.register(
                    who,
                    new Unlisted(
                            typed.getOrDefault("name", "").strip(),
                            typed.getOrDefault("father", "").strip(),
                            typed.getOrDefault("born", "").strip(),
                            typed.getOrDefault("sex", ""),
                            "",
                            typed.getOrDefault("passport", "").strip(),
                            typed.getOrDefault("tazkira", "").strip(),
                            ""),
                    typed.getOrDefault("place", ""),
                    Optional.of(new SerialId(id)),
                    PassageOutcome.of(typed.getOrDefault("outcome", "")).orElse(PassageOutcome.UNKNOWN),
                    TurnedBackBecause.of(typed.getOrDefault("because", "")),
                    Shown.read(typed.getOrDefault("at", ""))
                            .orElseThrow(() -> new MovementRefused.Incomplete(id, "door-at", "Say when")));
        } catch (MovementRefused.Incomplete incomplete) {
            return page(who, id, typed).withFaults(List.of(new Fault(incomplete.field(), incomplete.words())));
        }
        notices.leave(response, Notice.of("Kept. They are counted now, and found when what they said has been read."));
        return Go.to("/serials/" + id + "/post");
    }

    @PostMapping("/serials/{id}/hand-overs")
    View give(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String given,
            HttpServletResponse response) {
        if (!given.matches("\\d{1,5}")) {
            return page(who, id, Map.of("given", given))
                    .withFaults(List.of(new Fault("given", "Count how many people you give")));
        }
        handOvers.give(who, place, Optional.of(new SerialId(id)), Integer.parseInt(given));
        notices.leave(response, Notice.of("Counted out. Now somebody else must count them in."));
        return Go.to("/serials/" + id + "/post");
    }

    @PostMapping("/hand-overs/{id}/take")
    View take(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String taken,
            @RequestParam(defaultValue = "") String difference,
            @RequestParam(defaultValue = "") String of,
            HttpServletResponse response) {
        if (!taken.matches("\\d{1,5}")) {
            throw new MovementRefused.Incomplete(id, "taken", "Count how many people you take");
        }
        Map<CountDiffers, Integer> differences = CountDiffers.of(difference)
                .filter(any -> of.matches("[1-9]\\d{0,3}"))
                .map(why -> Map.of(why, Integer.parseInt(of)))
                .orElse(Map.of());
        handOvers.take(who, new HandOverId(id), Integer.parseInt(taken), differences);
        notices.leave(response, Notice.of("Counted in. Both counts are on record."));
        return Go.to("/serials");
    }
}
