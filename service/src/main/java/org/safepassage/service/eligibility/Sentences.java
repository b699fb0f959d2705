package org.safepassage.service.eligibility;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Says a finding in sentences: the category, each rule under it, each condition under that. */
final class Sentences {
    private Sentences() {}

    static Reason of(String category, Outcome outcome, List<Rule> rules, Circumstances circumstances) {
        Answer answer = switch (outcome) {
            case ELIGIBLE -> Answer.YES;
            case NOT_ELIGIBLE -> Answer.NO;
            case UNDETERMINED -> Answer.UNKNOWN;
        };
        String sentence = category + ": " + outcome.code().replace('-', ' ')
                + (rules.isEmpty() ? ". No rule of this category is in effect at this minute." : ".");
        return new Reason(
                sentence,
                answer,
                List.of(),
                rules.stream().map(rule -> rule(rule, circumstances)).toList());
    }

    private static Reason rule(Rule rule, Circumstances circumstances) {
        Answer holds = rule.holds(circumstances);
        String says = switch (holds) {
            case YES -> " This holds";
            case NO -> " This does not hold";
            case UNKNOWN -> " This cannot be told yet";
        };
        String outcome = holds == Answer.NO ? "." : " (" + rule.outcome().code().replace('-', ' ') + ").";
        return new Reason(
                rule.id() + ": " + rule.sentence() + says + outcome,
                holds,
                List.of(),
                rule.conditions().stream().map(c -> condition(c, circumstances)).toList());
    }

    private static Reason condition(Condition condition, Circumstances circumstances) {
        Answer plain = condition.plainAnswer(circumstances);
        return switch (condition.fact().kind()) {
            case PRINCIPAL -> principal(condition, plain, circumstances);
            case AGE -> age(condition, plain, circumstances);
            default ->
                stated(
                        condition,
                        plain,
                        circumstances.facts().state(condition.fact().code()));
        };
    }

    private static Reason stated(Condition condition, Answer plain, FactState state) {
        String name = condition.fact().name();
        return switch (state) {
            case FactState.Known known ->
                new Reason(
                        name + " is " + known.value().text() + asked(condition, plain) + from(known.sources()),
                        plain,
                        known.sources(),
                        List.of());
            case FactState.Unknown unknown -> open(condition, name + ": not known");
            case FactState.Conflicting conflict -> disagreeing(condition, conflict);
        };
    }

    private static Reason disagreeing(Condition condition, FactState.Conflicting conflict) {
        Reason open = open(condition, condition.fact().name() + ": sources disagree");
        List<Reason> statements = conflict.statements().stream()
                .map(s -> new Reason(s.value().text() + from(s.sources()), Answer.UNKNOWN, s.sources(), List.of()))
                .toList();
        return new Reason(open.sentence(), open.answer(), List.of(), statements);
    }

    private static Reason age(Condition condition, Answer plain, Circumstances circumstances) {
        return switch (circumstances.facts().state("birth")) {
            case FactState.Unknown unknown -> open(condition, "age: not known");
            case FactState.Known known -> {
                String years = years(known, circumstances);
                yield plain == Answer.UNKNOWN
                        ? open(condition, "age is " + years + ", too uncertain for " + condition.cell())
                        : new Reason(
                                "age is " + years + asked(condition, plain) + from(known.sources()),
                                plain,
                                known.sources(),
                                List.of());
            }
            case FactState.Conflicting conflict -> ages(condition, plain, conflict, circumstances);
        };
    }

    private static Reason ages(
            Condition condition, Answer plain, FactState.Conflicting conflict, Circumstances circumstances) {
        List<Reason> statements = conflict.statements().stream()
                .map(s -> new Reason(
                        "age is " + years(s, circumstances) + from(s.sources()), plain, s.sources(), List.of()))
                .toList();
        Reason settled = plain == Answer.UNKNOWN
                ? open(condition, "age: sources disagree on the birth")
                : new Reason(
                        "age: sources disagree, and all answer" + asked(condition, plain), plain, List.of(), List.of());
        return new Reason(settled.sentence(), settled.answer(), List.of(), statements);
    }

    private static String years(FactState.Known known, Circumstances circumstances) {
        if (!(known.value() instanceof Value.Born born)) {
            return known.value().text();
        }
        int youngest = born.youngest(circumstances.day());
        int oldest = born.oldest(circumstances.day());
        return youngest == oldest ? Integer.toString(oldest) : youngest + " to " + oldest;
    }

    private static Reason principal(Condition condition, Answer plain, Circumstances circumstances) {
        Outcome found = circumstances.principal();
        if (found == null && plain == Answer.NO) {
            return new Reason("claims through nobody: no", plain, List.of(), List.of());
        }
        if (plain == Answer.UNKNOWN) {
            return open(condition, "the principal is " + (found == null ? "not known" : "undetermined"));
        }
        String outcome = found == null ? "" : found.code().replace('-', ' ');
        return new Reason("the principal is " + outcome + asked(condition, plain), plain, List.of(), List.of());
    }

    private static Reason open(Condition condition, String what) {
        Answer counted = condition.whenUnknown().instead();
        String then = switch (condition.whenUnknown()) {
            case STAYS_OPEN -> " — ask " + condition.fact().ask();
            case COUNTS_AS_YES -> " — counted as yes by this rule (" + condition.cell() + ")";
            case COUNTS_AS_NO -> " — counted as no by this rule (" + condition.cell() + ")";
        };
        return new Reason(what + then, counted, List.of(), List.of());
    }

    private static String asked(Condition condition, Answer plain) {
        return plain == Answer.YES ? ": yes" : ": no, asked is " + condition.cell();
    }

    private static String from(List<Source> sources) {
        return sources.isEmpty()
                ? ""
                : " — from " + sources.stream().map(Source::id).collect(joining(", "));
    }
}
