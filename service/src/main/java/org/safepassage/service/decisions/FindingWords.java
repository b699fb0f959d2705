package org.safepassage.service.decisions;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safepassage.service.casework.CaseInView;
import org.safepassage.service.eligibility.Answer;
import org.safepassage.service.eligibility.Change;
import org.safepassage.service.eligibility.Finding;
import org.safepassage.service.eligibility.Outcome;
import org.safepassage.service.eligibility.Reason;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Scheme;
import org.safepassage.service.pages.Tag;
import org.springframework.stereotype.Component;

/** Says a finding as a page shows it: categories by name, sources by the message they are. */
@Component
class FindingWords {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Operation operation;

    FindingWords(Operation operation) {
        this.operation = operation;
    }

    /** Whether it is more than a category that does not fit. */
    boolean matters(Finding finding) {
        return finding.outcome() == Outcome.ELIGIBLE
                || finding.outcome() == Outcome.UNDETERMINED
                        && !finding.wouldChange().isEmpty();
    }

    FindingsPanel.One of(Finding finding, CaseInView seen) {
        return new FindingsPanel.One(
                category(finding.category()),
                tag(finding.outcome()),
                finding.version().text(),
                finding.reasons().parts().stream().map(part -> line(part, seen)).toList(),
                finding.wouldChange().stream()
                        .map(Change::sentence)
                        .map(DecisionPanels::capital)
                        .limit(6)
                        .toList());
    }

    String category(String code) {
        return operation.categories().stream()
                .filter(one -> one.code().equals(code))
                .map(Scheme.Category::name)
                .findFirst()
                .orElse(code);
    }

    static Tag tag(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> new Tag("Eligible", Tag.Tone.GOOD);
            case NOT_ELIGIBLE -> new Tag("Not eligible", Tag.Tone.PLAIN);
            case UNDETERMINED -> new Tag("Open", Tag.Tone.ONGOING);
        };
    }

    private static FindingsPanel.Line line(Reason reason, CaseInView seen) {
        return new FindingsPanel.Line(
                answer(reason.answer()),
                sourced(reason.sentence(), seen),
                reason.parts().stream().map(part -> line(part, seen)).toList());
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "open";
        };
    }

    /** Reasons name their sources by id; people read which message that is. */
    private static String sourced(String sentence, CaseInView seen) {
        return ID.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(seen.source(found.group())));
    }

    /** The categories for which somebody may decide, in the operation's order. */
    List<Scheme.Category> categories() {
        return operation.categories();
    }
}
