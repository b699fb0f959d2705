package org.safepassage.service.operations;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** An operation's folder has faults. Nothing of it was taken over; every fault found is kept. */
public final class UnreadableOperation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A wrong file can have a fault in every row; a person reads a screenful. */
    private static final int MOST_SHOWN = 50;

    private final transient List<Problem> problems;

    UnreadableOperation(String folder, List<Problem> problems) {
        super("The operation in " + folder + " was not loaded: "
                + (problems.size() == 1 ? "one fault" : problems.size() + " faults") + ".\n" + lines(problems));
        this.problems = List.copyOf(problems);
    }

    private static String lines(List<Problem> problems) {
        String first = problems.stream().limit(MOST_SHOWN).map(p -> "  " + p).collect(joining("\n"));
        return problems.size() <= MOST_SHOWN ? first : first + "\n  and " + (problems.size() - MOST_SHOWN) + " more";
    }

    /** Every fault, however many. */
    public List<Problem> problems() {
        return problems;
    }
}
