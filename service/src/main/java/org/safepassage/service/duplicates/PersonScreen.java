package org.safepassage.service.duplicates;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.Openings;
import org.safepassage.service.access.Purpose;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Subject;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.FactLine;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Times;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A person: everything that is said of them and where, and what holds it together. Opening it needs a grant and is recorded. */
@Controller
class PersonScreen {
    private final Pages pages;
    private final Notices notices;
    private final Openings openings;
    private final Mentions mentions;
    private final PersonLinks links;
    private final TakingApart apart;

    PersonScreen(
            Pages pages, Notices notices, Openings openings, Mentions mentions, PersonLinks links, TakingApart apart) {
        this.pages = pages;
        this.notices = notices;
        this.openings = openings;
        this.mentions = mentions;
        this.links = links;
        this.apart = apart;
    }

    @GetMapping("/people/{id}")
    @Needs(May.OPEN_PEOPLE)
    View one(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        PersonId person = known(who, id);
        List<Mentioned> all =
                openings.open(who, Purpose.LOOK_UP, Subject.person(id), () -> mentions.of(List.of(person)));
        return pages.page(
                        "Person",
                        "duplicates/person",
                        new PersonPage(id.toString(), facts(all), table(all), held(who, person, all)))
                .inSection("/look-up")
                .withBack("/look-up", "Look-up");
    }

    @PostMapping("/people/{id}/links/{link}/undo")
    @Needs(May.REVIEW_DUPLICATES)
    View unlink(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @PathVariable UUID link,
            HttpServletResponse response) {
        PersonId person = known(who, id);
        openings.open(who, Purpose.LOOK_UP, Subject.person(id), () -> true);
        if (links.of(person).stream().noneMatch(row -> row.id().equals(link))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        notices.leave(
                response,
                Notice.of(
                        apart.unlink(who, person, link)
                                ? "Unlinked: two people now. Remembered as different."
                                : "Unlinked. Other links still hold the two together."));
        RedirectView back = new RedirectView("/people/" + id);
        back.setExposeModelAttributes(false);
        return back;
    }

    private PersonId known(SignedIn who, UUID id) {
        PersonId person = new PersonId(id);
        if (!links.isThere(who.operation(), person)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return person;
    }

    private static List<FactLine> facts(List<Mentioned> all) {
        return List.of(
                FactLine.of(
                        "Names",
                        own(
                                all,
                                content -> content.names().stream()
                                        .map(MentionContent.Name::text)
                                        .toList())),
                FactLine.of(
                        "Father",
                        own(all, content -> content.father() == null ? List.of() : List.of(content.father()))),
                FactLine.of(
                        "Born",
                        own(
                                all,
                                content -> content.birth() == null
                                        ? List.of()
                                        : List.of(content.birth().raw()))),
                FactLine.of(
                        "Numbers",
                        own(
                                all,
                                content -> content.numbers().stream()
                                        .map(number -> number.type().replace('-', ' ') + " " + number.raw())
                                        .toList())),
                FactLine.of(
                        "Places", own(all, content -> content.place() == null ? List.of() : List.of(content.place()))));
    }

    private static Cell[] own(List<Mentioned> all, java.util.function.Function<MentionContent, List<String>> values) {
        Cell[] cells = all.stream()
                .flatMap(mention -> values.apply(mention.content()).stream())
                .distinct()
                .map(Cell::own)
                .toArray(Cell[]::new);
        return cells.length == 0 ? new Cell[] {Cell.words("Not said")} : cells;
    }

    private static Table table(List<Mentioned> all) {
        return new Table(
                all.size() == 1 ? "Named once" : "Named " + all.size() + " times",
                List.of("Name as written", "Father", "Born", "Where it stands", "As"),
                all.stream()
                        .map(one -> List.of(
                                Cell.own(name(one)),
                                Cell.own(
                                        one.content().father() == null
                                                ? "–"
                                                : one.content().father()),
                                Cell.own(
                                        one.content().birth() == null
                                                ? "–"
                                                : one.content().birth().raw()),
                                Cell.words(PairView.source(one)),
                                Cell.words(one.role())))
                        .toList(),
                "Mentions that are linked to this person appear here.");
    }

    private List<PersonPage.Held> held(SignedIn who, PersonId person, List<Mentioned> all) {
        return links.of(person).stream()
                .map(row -> new PersonPage.Held(
                        name(all, row.one()),
                        name(all, row.other()),
                        String.format(Locale.UK, "%+.1f bits", row.weight()),
                        row.by().startsWith("machine:") ? "the machine, model " + row.model() : row.by(),
                        Times.full(row.at()),
                        who.role().may(May.REVIEW_DUPLICATES)
                                ? "/people/" + person.value() + "/links/" + row.id() + "/undo"
                                : null))
                .toList();
    }

    private static String name(List<Mentioned> all, MentionId id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(PersonScreen::name)
                .orElse("–");
    }

    private static String name(Mentioned mention) {
        return mention.content().name().isEmpty()
                ? "Not named"
                : mention.content().name();
    }
}
