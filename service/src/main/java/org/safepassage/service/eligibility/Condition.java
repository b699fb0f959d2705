package org.safepassage.service.eligibility;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * One cell of a rule table: what is asked of one fact, and what counts while the fact is unknown.
 *
 * @param cell as the official wrote it
 */
public record Condition(FactDefinition fact, Asked asked, WhenUnknown whenUnknown, String cell) {

    /**
     * Reads a cell such as {@code uk-forces | uk-department}, {@code not serious (unknown: yes)} or {@code < 18}.
     *
     * @throws UnreadableCondition saying what to write instead
     */
    public static Condition read(FactDefinition fact, String cell) {
        return ConditionReader.read(fact, cell);
    }

    /** What the cell asks, without what it assumes. */
    String asks() {
        int assumption = cell.indexOf('(');
        return assumption < 0 ? cell : cell.substring(0, assumption).strip();
    }

    /** The answer with the assumption applied. */
    Answer answer(Circumstances circumstances) {
        Answer plain = plainAnswer(circumstances);
        return plain == Answer.UNKNOWN ? whenUnknown.instead() : plain;
    }

    /** The answer that the facts alone give. */
    Answer plainAnswer(Circumstances circumstances) {
        return switch (fact.kind()) {
            case PRINCIPAL -> ofPrincipal(circumstances);
            case AGE -> ofAge(circumstances);
            default -> ofState(circumstances.facts().state(fact.code()));
        };
    }

    private Answer ofState(FactState state) {
        if (asked instanceof Asked.Unstated) {
            return Answer.of(!(state instanceof FactState.Known));
        }
        if (!(state instanceof FactState.Known known)) {
            return Answer.UNKNOWN;
        }
        return switch (asked) {
            case Asked.OneOf words -> words.of(known.value().text());
            case Asked.Within within ->
                known.value() instanceof Value.Whole whole ? within.of(whole.number()) : Answer.UNKNOWN;
            case Asked.Unstated unstated -> Answer.NO;
        };
    }

    private Answer ofAge(Circumstances circumstances) {
        FactState birth = circumstances.facts().state("birth");
        if (!(asked instanceof Asked.Within within)) {
            return ofState(birth);
        }
        return switch (birth) {
            case FactState.Known known -> ofBirth(within, known, circumstances.day());
            case FactState.Unknown unknown -> Answer.UNKNOWN;
            case FactState.Conflicting conflict -> agreed(within, conflict, circumstances.day());
        };
    }

    // Births of 2012 and 2014 disagree, and still leave no doubt that a person is under 18 in 2021.
    private static Answer agreed(Asked.Within within, FactState.Conflicting conflict, LocalDate day) {
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        conflict.statements().forEach(s -> answers.add(ofBirth(within, s, day)));
        answers.remove(Answer.UNKNOWN);
        return answers.size() == 1 ? answers.iterator().next() : Answer.UNKNOWN;
    }

    private static Answer ofBirth(Asked.Within within, FactState.Known known, LocalDate day) {
        return known.value() instanceof Value.Born born
                ? within.ofAny(born.youngest(day), born.oldest(day))
                : Answer.UNKNOWN;
    }

    private Answer ofPrincipal(Circumstances circumstances) {
        Outcome found = circumstances.principal();
        if (found == null) {
            return circumstances.dependsOnSomebody() ? Answer.UNKNOWN : Answer.NO;
        }
        if (!(asked instanceof Asked.OneOf words)) {
            return Answer.UNKNOWN;
        }
        if (found == Outcome.UNDETERMINED && !words.words().contains(found.code())) {
            return Answer.UNKNOWN;
        }
        return words.of(found.code());
    }
}
