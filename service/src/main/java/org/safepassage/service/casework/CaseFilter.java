package org.safepassage.service.casework;

import java.util.Optional;
import java.util.stream.Stream;

/** The saved filters of Today. Each count leads to exactly the rows that its condition finds. */
enum CaseFilter {
    MINE(
            "mine",
            "Mine",
            "c.owner = :who and c.owned_until > :now and (c.hold_until is null or c.hold_until <= :now)",
            "Take the next case, and it stands here until you give it back."),
    DUE("due", "Due today", "c.due_at < :tomorrow", "Cases stand here on the day that their next action is due."),
    POOL(
            "pool",
            "Waiting in the pool",
            "(c.owner is null or c.owned_until <= :now) and (c.hold_until is null or c.hold_until <= :now)",
            "New messages fill the pool as they are read."),
    DECIDE(
            "decide",
            "For decision",
            "c.next_action = 'decide'",
            "Cases stand here when a caseworker asks for a decision."),
    SECOND_CHECK(
            "second-check",
            "Second check",
            "c.next_action = 'second-check'",
            "Decisions that need a second person stand here."),
    APPLICANT(
            "applicant",
            "Waiting on applicant",
            "c.next_action = 'wait-for-applicant'",
            "Cases stand here while an applicant's answer is awaited."),
    SNOOZED("snoozed", "Put off", "c.hold_until > :now", "Cases stand here until the time that they were put off to."),
    CLOSED("closed", "Closed", "c.state = 'closed'", "Cases stand here once nothing is left to do in them.");

    private final String code;
    private final String words;
    private final String condition;
    private final String empty;

    CaseFilter(String code, String words, String condition, String empty) {
        this.code = code;
        this.words = words;
        this.condition = condition;
        this.empty = empty;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    String condition() {
        String states = this == CLOSED ? "" : "c.state in ('proposed', 'open') and ";
        return "c.operation = :operation and " + states + condition;
    }

    /** What would fill the list. */
    String empty() {
        return empty;
    }

    static Optional<CaseFilter> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
