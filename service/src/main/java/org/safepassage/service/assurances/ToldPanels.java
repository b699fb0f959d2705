package org.safepassage.service.assurances;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.CaseInView;
import org.safepassage.service.casework.CasePanels;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.MentionContent.Heard;
import org.safepassage.service.people.Mentioned;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the family's own messages tell of crossings, with the words, on the page of its case. */
@Component
@Order(30)
class ToldPanels implements CasePanels {
    private final Pages pages;
    private final ToldRows rows;
    private final Forms forms;
    private final AssuranceWords words;

    ToldPanels(Pages pages, ToldRows rows, Forms forms, AssuranceWords words) {
        this.pages = pages;
        this.rows = rows;
        this.forms = forms;
        this.words = words;
    }

    @Override
    public List<Panel> of(SignedIn who, CaseInView seen) {
        Map<UUID, Mentioned> telling = new HashMap<>();
        seen.mentions().stream()
                .filter(mention -> !mention.content().heard().isEmpty())
                .forEach(mention -> telling.put(mention.id().value(), mention));
        if (telling.isEmpty()) {
            return List.of();
        }
        List<Told> all = rows.of(telling.keySet());
        var panel = new ToldPanel(
                "/cases/" + seen.row().id().value() + "/told",
                seen.inHand(),
                lines(who, seen, telling, all.stream().filter(Told::waits).toList()),
                lines(
                        who,
                        seen,
                        telling,
                        all.stream().filter(one -> !one.waits()).toList()));
        return List.of(new Panel("at-a-crossing", "At a crossing", false, pages.part("assurances/told-panel", panel)));
    }

    private List<ToldPanel.Line> lines(SignedIn who, CaseInView seen, Map<UUID, Mentioned> telling, List<Told> some) {
        return some.stream()
                .flatMap(one -> Optional.ofNullable(telling.get(one.mention()))
                        .map(Mentioned::content)
                        .map(MentionContent::heard)
                        .filter(heard -> one.n() < heard.size())
                        .map(heard -> line(who, seen, one, heard.get(one.n())))
                        .stream())
                .toList();
    }

    private ToldPanel.Line line(SignedIn who, CaseInView seen, Told one, Heard heard) {
        return new ToldPanel.Line(
                one.id().toString(),
                heard.words(),
                new Tag(one.outcome().words(), one.outcome() == Conduct.PASSED ? Tag.Tone.GOOD : Tag.Tone.CAUTION),
                words.place(one.place()),
                seen.source(one.mention().toString()),
                chosen(forms.places(), one.place()),
                chosen(
                        Arrays.stream(Conduct.values()).map(each -> Choice.of(each.code(), each.words(), false)),
                        one.outcome().code()),
                chosen(
                        Stream.concat(Stream.of(Choice.of("", "None, or not said", false)), Forms.documents()),
                        heard.papers().stream().findFirst().orElse("")),
                AssuranceWords.minute(one.toldAt().isBefore(seen.now()) ? one.toldAt() : seen.now()),
                answer(one),
                one.observation()
                        .filter(id -> who.role().may(May.SEE_PROMISES))
                        .map(id -> "/assurances/observations/" + id.value())
                        .orElse(""),
                one.mayWaitAgain());
    }

    private static String answer(Told one) {
        if (one.waits()) {
            return "";
        }
        if (one.observation().isEmpty()) {
            return "No observation";
        }
        return one.counts() ? "Counted" : "Counted, and taken back since";
    }

    private static List<Choice> chosen(Stream<Choice> choices, String value) {
        return choices.map(
                        one -> Choice.of(one.value(), one.words(), one.value().equals(value)))
                .toList();
    }
}
