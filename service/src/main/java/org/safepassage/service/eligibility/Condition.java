package org.safepassage.service.eligibility;

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
        if (asked instanceof Asked.Unstated) {
            return ofState(circumstances.facts().state("birth"));
        }
        if (asked instanceof Asked.Within within
                && circumstances.facts().state("birth") instanceof FactState.Known known
                && known.value() instanceof Value.Born born) {
            return within.ofAny(born.youngest(circumstances.day()), born.oldest(circumstances.day()));
        }
        return Answer.UNKNOWN;
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
