package org.safepassage.service.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safepassage.linkage.Evidence;
import org.safepassage.service.access.Accounts;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.TriagePage.Named;
import org.safepassage.service.casework.TriagePage.Same;
import org.safepassage.service.duplicates.Candidate;
import org.safepassage.service.intake.Letter;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;
import org.springframework.stereotype.Component;

/** Puts an opened message into the words of its page. */
@Component
class TriagePages {
    private static final double SURE = 6;

    private final MessageView view;
    private final TriageActs acts;
    private final Dispositions dispositions;
    private final Desk desk;
    private final Accounts accounts;
    private final Operation operation;

    TriagePages(
            MessageView view,
            TriageActs acts,
            Dispositions dispositions,
            Desk desk,
            Accounts accounts,
            Operation operation) {
        this.view = view;
        this.acts = acts;
        this.dispositions = dispositions;
        this.desk = desk;
        this.accounts = accounts;
        this.operation = operation;
    }

    TriagePage of(SignedIn who, UUID message) {
        MessageView.Seen seen = view.open(who, message);
        Letter letter = seen.letter();
        List<Mentioned> people =
                seen.named().stream().filter(one -> !one.isAdvocate()).toList();
        List<Named> named = people.stream().map(one -> named(who, one, seen)).toList();
        int open = (int) named.stream().filter(one -> one.outcome() == null).count();
        return new TriagePage(
                "/triage/" + message,
                letter,
                Words.kind(letter.kind()) + ", received " + Words.when(letter.receivedAt()),
                Words.language(letter.language()),
                letter.language(),
                letter.texts().stream()
                        .filter(text -> !text.words().isBlank())
                        .map(text -> MarkedText.of(text, seen.named()))
                        .toList(),
                named,
                seen.named().stream()
                        .filter(Mentioned::isAdvocate)
                        .map(one -> one.content().name())
                        .toList(),
                people.isEmpty() && view.waitsItself(message) ? 1 : open,
                Math.max(0, open - MessageView.COMPARED_AT_ONCE),
                standing(who, message),
                reasons(Outcome.ROUTED),
                destinations(),
                reasons(Outcome.NOISE),
                Until.choices(),
                Until.reasons());
    }

    private Named named(SignedIn who, Mentioned mention, MessageView.Seen seen) {
        MentionContent content = mention.content();
        MessageView.Given given = seen.given().get(mention.id());
        Optional<CaseRow> to = Optional.ofNullable(given)
                .flatMap(one -> Optional.ofNullable(one.to()))
                .flatMap(id -> desk.living(who.operation(), new CaseId(id)));
        List<Same> same = seen.candidates().getOrDefault(mention.id(), List.of()).stream()
                .map(candidate -> same(who, candidate, seen))
                .toList();
        return new Named(
                mention.ordinal(),
                mention.id().value().toString(),
                content.name().isBlank() ? "Name not told" : content.name(),
                content.names().stream()
                        .skip(1)
                        .map(MentionContent.Name::text)
                        .distinct()
                        .toList(),
                Known.line(content),
                relation(mention),
                told(content),
                content.danger(),
                given == null ? null : outcome(given, to),
                to.map(row -> "/cases/" + row.id().value()).orElse(null),
                same,
                choices(same));
    }

    private static String relation(Mentioned mention) {
        MentionContent.Relation relation = mention.content().relation();
        String writer = mention.role().equals("writer") ? "writes for themselves" : "";
        return relation == null || relation.kind().equals("principal") ? writer : relation.kind();
    }

    private static List<String> told(MentionContent content) {
        List<String> told = new ArrayList<>();
        content.numbers().forEach(number -> told.add(Known.numberKind(number.type()) + " " + number.raw()));
        return told;
    }

    private static String outcome(MessageView.Given given, Optional<CaseRow> to) {
        String words = List.of(Outcome.values()).stream()
                .filter(one -> one.code().equals(given.outcome()))
                .map(Outcome::words)
                .findFirst()
                .orElse(given.outcome());
        return to.map(row -> words + " " + row.number()).orElse(words);
    }

    private Same same(SignedIn who, Candidate candidate, MessageView.Seen seen) {
        List<Mentioned> theirs = seen.known().getOrDefault(candidate.person(), List.of());
        String line = theirs.stream()
                .map(mention -> Known.line(mention.content()))
                .filter(words -> !words.isEmpty())
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
        Optional<CaseRow> row =
                desk.familyOf(candidate.with()).flatMap(family -> desk.ofFamily(who.operation(), family));
        boolean onRoll = theirs.stream().anyMatch(Mentioned::onRoll);
        return new Same(
                candidate.with().value().toString(),
                Known.name(theirs),
                line,
                candidate.strength(),
                String.format(
                        java.util.Locale.UK,
                        "%+.1f bits",
                        candidate.comparison().weight()),
                (onRoll ? "on a roll · " : "")
                        + row.map(one -> "case " + one.number()).orElse("no case yet") + " · named "
                        + (theirs.size() == 1 ? "once" : theirs.size() + " times"),
                row.map(one -> "/cases/" + one.id().value()).orElse(null),
                candidate.comparison().evidence().stream()
                        .map(Evidence::sentence)
                        .toList(),
                candidate.cautions(),
                candidate.comparison().weight() >= SURE && candidate.cautions().isEmpty());
    }

    private static List<Choice> choices(List<Same> same) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Leave for now", true));
        choices.add(Choice.of("new-case", "New case", false));
        same.forEach(one -> choices.add(Choice.of("known:" + one.value(), "Same as " + one.name(), false)));
        choices.add(Choice.of("routed", "Not for us", false));
        choices.add(Choice.of("noise", "Noise", false));
        return choices;
    }

    private List<TriagePage.Standing> standing(SignedIn who, UUID message) {
        Stream<TriagePage.Standing> people = acts.standing(who.operation(), message).stream()
                .map(act -> new TriagePage.Standing(
                        "Outcomes given",
                        accounts.find(act.account()).map(one -> one.name()).orElse("a closed account"),
                        Words.when(act.at()),
                        "/triage/acts/" + act.id()));
        Stream<TriagePage.Standing> machines = dispositions.byMachine(who.operation(), message).stream()
                .map(one -> new TriagePage.Standing(
                        byMachine(one), "the machine", Words.when(one.at()), "/triage/" + message + "/machine"));
        return Stream.concat(people, machines).toList();
    }

    private static String byMachine(Dispositions.ByMachine one) {
        return switch (one.reason()) {
            case "certain-link" ->
                one.count() == 1 ? "Added to a case, 1 named" : "Added to a case, " + one.count() + " named";
            case "bounce" -> "Set aside as undeliverable mail come back";
            default -> "Set aside as an automatic reply";
        };
    }

    private static List<Choice> reasons(Outcome outcome) {
        return OutcomeReason.of(outcome).stream()
                .map(one -> Choice.of(one.code(), one.words(), false))
                .toList();
    }

    private List<Choice> destinations() {
        return operation.partners().stream()
                .map(partner -> Choice.of(partner.code(), partner.name(), false))
                .toList();
    }
}
