package org.safepassage.service.eligibility;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Says a finding in sentences: the category, each rule under it, each condition under that. */
final class Sentences {
    private final Circumstances circumstances;
    /** Whether it is worth asking: when a rule fails on one fact, the others need no answer. */
    private final boolean worthAsking;

    private Sentences(Circumstances circumstances, boolean worthAsking) {
        this.circumstances = circumstances;
        this.worthAsking = worthAsking;
    }

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
        String outcome = rule.outcome().code().replace('-', ' ');
        String says = switch (holds) {
            case YES -> " This holds: " + outcome + ".";
            case NO -> " This does not hold.";
            case UNKNOWN -> " This cannot be told yet; if it holds: " + outcome + ".";
        };
        Sentences sentences = new Sentences(circumstances, holds != Answer.NO);
        return new Reason(
                rule.id() + ": " + rule.sentence() + says,
                holds,
                List.of(),
                rule.conditions().stream().map(sentences::condition).toList());
    }

    private Reason condition(Condition condition) {
        Answer plain = condition.plainAnswer(circumstances);
        return switch (condition.fact().kind()) {
            case PRINCIPAL -> principal(condition, plain);
            case AGE -> age(condition, plain);
            default ->
                stated(
                        condition,
                        plain,
                        circumstances.facts().state(condition.fact().code()));
        };
    }

    private Reason stated(Condition condition, Answer plain, FactState state) {
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

    private Reason disagreeing(Condition condition, FactState.Conflicting conflict) {
        Reason open = open(condition, condition.fact().name() + ": sources disagree");
        List<Reason> statements = conflict.statements().stream()
                .map(s -> new Reason(s.value().text() + from(s.sources()), Answer.UNKNOWN, s.sources(), List.of()))
                .toList();
        return new Reason(open.sentence(), open.answer(), List.of(), statements);
    }

    private Reason age(Condition condition, Answer plain) {
        return switch (circumstances.facts().state("birth")) {
            case FactState.Unknown unknown -> open(condition, "age: not known");
            case FactState.Known known -> {
                String years = years(known);
                yield plain == Answer.UNKNOWN
                        ? open(condition, "age is " + years + ", too uncertain for " + condition.asks())
                        : new Reason(
                                "age is " + years + asked(condition, plain) + from(known.sources()),
                                plain,
                                known.sources(),
                                List.of());
            }
            case FactState.Conflicting conflict -> ages(condition, plain, conflict);
        };
    }

    private Reason ages(Condition condition, Answer plain, FactState.Conflicting conflict) {
        List<Reason> statements = conflict.statements().stream()
                .map(s -> new Reason("age is " + years(s) + from(s.sources()), plain, s.sources(), List.of()))
                .toList();
        Reason settled = plain == Answer.UNKNOWN
                ? open(condition, "age: sources disagree on the birth")
                : new Reason(
                        "age: sources disagree, and all answer" + asked(condition, plain), plain, List.of(), List.of());
        return new Reason(settled.sentence(), settled.answer(), List.of(), statements);
    }

    private String years(FactState.Known known) {
        if (!(known.value() instanceof Value.Born born)) {
            return known.value().text();
        }
        int youngest = born.youngest(circumstances.day());
        int oldest = born.oldest(circumstances.day());
        return youngest == oldest ? Integer.toString(oldest) : youngest + " to " + oldest;
    }

    private Reason principal(Condition condition, Answer plain) {
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

    private Reason open(Condition condition, String what) {
        Answer counted = condition.whenUnknown().instead();
        String then = switch (condition.whenUnknown()) {
            case STAYS_OPEN -> worthAsking ? " — ask " + condition.fact().ask() : "";
            case COUNTS_AS_YES -> ", which this rule counts as yes; asked is " + condition.asks();
            case COUNTS_AS_NO -> ", which this rule counts as no; asked is " + condition.asks();
        };
        return new Reason(what + then, counted, List.of(), List.of());
    }

    private static String asked(Condition condition, Answer plain) {
        return plain == Answer.YES ? ": yes" : ": no, asked is " + condition.asks();
    }

    private static String from(List<Source> sources) {
        return sources.isEmpty()
                ? ""
                : " — from " + sources.stream().map(Source::id).collect(joining(", "));
    }
}
