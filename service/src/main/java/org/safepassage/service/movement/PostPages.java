package org.safepassage.service.movement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.assurances.Document;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Table;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/** Puts what a post records into the words of its page. */
@Component
class PostPages {
    private final Manifests manifests;
    private final ManifestNames names;
    private final HandOvers handOvers;
    private final Places places;
    private final Clock clock;

    PostPages(Manifests manifests, ManifestNames names, HandOvers handOvers, Places places, Clock clock) {
        this.manifests = manifests;
        this.names = names;
        this.handOvers = handOvers;
        this.places = places;
        this.clock = clock;
    }

    PostPage of(SignedIn who, SerialId id, Map<String, String> typed) {
        Manifest manifest = manifests.of(who.operation(), id);
        Serial serial = manifest.serial();
        Map<PersonId, String> named = names.of(who, manifest);
        Map<Long, List<PostPage.Someone>> families = new LinkedHashMap<>();
        manifest.lines()
                .forEach(line -> families.computeIfAbsent(line.number(), any -> new ArrayList<>())
                        .add(someone(line, named)));
        List<HandOver> counted = handOvers.of(who.operation(), id);
        return new PostPage(
                "/serials/" + id.value(),
                serial.code(),
                !named.isEmpty(),
                families.entrySet().stream()
                        .map(one -> new PostPage.Family("Case " + one.getKey(), one.getValue()))
                        .toList(),
                Stream.of(serial.crossing().stream(), Stream.of(serial.from()), Stream.of(serial.to()))
                        .flatMap(some -> some)
                        .distinct()
                        .map(code -> Choice.of(code, places.name(code), code.equals(typed.get("place"))))
                        .toList(),
                outcomes(
                        typed,
                        PassageOutcome.PASSED,
                        PassageOutcome.TURNED_BACK,
                        PassageOutcome.BOARDED,
                        PassageOutcome.LANDED,
                        PassageOutcome.UNKNOWN),
                Stream.concat(
                                Stream.of(Choice.of("", "Only when turned back", true)),
                                Stream.of(TurnedBackBecause.values())
                                        .map(why -> Choice.of(why.code(), why.words(), false)))
                        .toList(),
                Stream.of(Document.values())
                        .map(paper -> Choice.of(paper.code(), paper.words(), false))
                        .toList(),
                Shown.typed(clock.instant()),
                outcomes(
                        typed,
                        PassageOutcome.PASSED,
                        PassageOutcome.BOARDED,
                        PassageOutcome.TURNED_BACK,
                        PassageOutcome.LANDED),
                counted.stream()
                        .filter(one -> one.taken() == null)
                        .map(one -> new PostPage.Count(
                                "/hand-overs/" + one.id().value() + "/take",
                                places.name(one.place()) + ", given " + Shown.when(one.givenAt()),
                                one.given(),
                                one.givenBy().equals(who.account())))
                        .toList(),
                table(counted),
                Stream.of(CountDiffers.values())
                        .map(why -> Choice.of(why.code(), why.words(), false))
                        .toList(),
                typed);
    }

    private static List<Choice> outcomes(Map<String, String> typed, PassageOutcome... which) {
        return Stream.of(which)
                .map(one -> Choice.of(one.code(), one.words(), one.code().equals(typed.get("outcome"))))
                .toList();
    }

    private static PostPage.Someone someone(Manifest.Line line, Map<PersonId, String> named) {
        return new PostPage.Someone(
                line.person().value().toString(),
                named.getOrDefault(line.person(), ""),
                line.lap() ? "lap" : line.seat().map(n -> "seat " + n).orElse("no seat"),
                line.last().stream().map(Shown::tag).toList());
    }

    private Table table(List<HandOver> counted) {
        return new Table(
                "Counted and confirmed by both",
                List.of("Place", "Given", "Taken", "Why they differ"),
                counted.stream()
                        .filter(one -> one.taken() != null)
                        .map(one -> List.of(
                                Cell.words(places.name(one.place()) + ", " + Shown.when(one.givenAt())),
                                Cell.count(one.given()),
                                Cell.count(java.util.Objects.requireNonNull(one.taken())),
                                Cell.words(one.differences().entrySet().stream()
                                        .map(why -> why.getValue() + " "
                                                + CountDiffers.of(why.getKey())
                                                        .map(CountDiffers::words)
                                                        .orElse(why.getKey()))
                                        .collect(Collectors.joining("; ")))))
                        .toList(),
                "A count stands here once one side has given and another has taken.");
    }
}
