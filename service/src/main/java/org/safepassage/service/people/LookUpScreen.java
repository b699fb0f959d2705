package org.safepassage.service.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.Budgets;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.OpeningRefused.OverBudget;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Fault;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Table;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One box for any name, number or address. What is typed is posted, so that it stands in no address, history or log. */
@Controller
@Needs(May.LOOK_UP)
class LookUpScreen {
    private final Pages pages;
    private final LookUp lookUp;
    private final Budgets budgets;

    LookUpScreen(Pages pages, LookUp lookUp, Budgets budgets) {
        this.pages = pages;
        this.lookUp = lookUp;
        this.budgets = budgets;
    }

    @GetMapping("/look-up")
    View form() {
        return page(new LookUpPage("", "", "", null, "", ""));
    }

    @PostMapping("/look-up")
    View ask(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String father,
            @RequestParam(defaultValue = "") String birthYear) {
        var question = new Question(words, father, birthYear);
        List<Fault> faults = new ArrayList<>();
        if (question.isEmpty()) {
            faults.add(new Fault("words", "Type a name, a telephone, a document or a case number"));
        }
        if (question.isYearUnreadable()) {
            faults.add(new Fault("birthYear", "Type the year with four digits, such as 1987 or 1366"));
        }
        if (!faults.isEmpty()) {
            return page(shown(question, null, "", "")).withFaults(faults);
        }
        try {
            return answer(who, question, lookUp.ask(who, question));
        } catch (OverBudget refused) {
            return page(shown(
                            question,
                            null,
                            "Showing these people would pass your budget of " + refused.budget()
                                    + " people a day. Nobody was shown. Add what tells one person from others, or ask your lead.",
                            ""))
                    .withStatus(HttpStatus.FORBIDDEN);
        }
    }

    private View answer(SignedIn who, Question question, Answer answer) {
        return switch (answer) {
            case Answer.TooLittle little ->
                page(shown(
                        question,
                        null,
                        "A single common name finds too many people. Add another part of the name, the birth year, the father’s name or a number.",
                        ""));
            case Answer.TooMany many ->
                page(shown(
                        question,
                        null,
                        "More than " + LookUp.MOST_HITS
                                + " people fit. Nobody was shown, and nothing counts in your budget. Add birth year, father’s name or a number.",
                        ""));
            case Answer.Hits found -> page(shown(question, table(found.hits()), "", budget(who)));
        };
    }

    private String budget(SignedIn who) {
        Budgets.Spent spent = budgets.today(who.account());
        return "You have been shown %,d of the %,d people that you may be shown today."
                .formatted(spent.people(), spent.budget());
    }

    private static LookUpPage shown(Question question, @Nullable Table hits, String advice, String budget) {
        return new LookUpPage(question.words(), question.father(), question.birthYear(), hits, advice, budget);
    }

    private static Table table(List<Answer.Hit> hits) {
        return new Table(
                switch (hits.size()) {
                    case 0 -> "People who fit";
                    case 1 -> "One person fits";
                    default -> hits.size() + " people fit, the likeliest first";
                },
                List.of("Name as written", "Father", "Born", "Where", "What agrees", "Likeness"),
                hits.stream().map(LookUpScreen::row).toList(),
                "Nobody fits. Try another spelling or script, fewer words, or a number: names are compared by sound, and whoever has only been written about under another name is found by telephone or document.");
    }

    private static List<Cell> row(Answer.Hit hit) {
        MentionContent content = hit.with().content();
        List<Cell> names = new ArrayList<>();
        names.add(Cell.linkOwn(
                "/people/" + hit.person().value(), content.name().isEmpty() ? "Not named" : content.name()));
        hit.alsoWritten().forEach(name -> names.add(Cell.own(name)));
        MentionContent.Birth birth = content.birth();
        return List.of(
                new Cell.Lines(names),
                Cell.own(said(content.father())),
                Cell.words(birth == null ? "–" : born(birth)),
                Cell.own(said(content.place())),
                Cell.words(String.join("; ", hit.why())),
                Cell.words(likeness(hit)));
    }

    private static String likeness(Answer.Hit hit) {
        return hit.byNumber() ? "by number" : String.format(Locale.UK, "%.0f bits", hit.bits());
    }

    private static String born(MentionContent.Birth birth) {
        int first = birth.earliest().getYear();
        int last = birth.latest().getYear();
        return first == last ? String.valueOf(first) : first + " to " + last;
    }

    private static String said(@Nullable String value) {
        return value == null || value.isBlank() ? "–" : value;
    }

    private Page page(LookUpPage shown) {
        return pages.page("Look-up", "people/look-up", shown);
    }
}
