package org.safepassage.service.operations;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** An operation's folder has faults. Nothing of it was taken over; every fault found is listed. */
public final class UnreadableOperation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    UnreadableOperation(String folder, List<Problem> problems) {
        super("The operation in " + folder + " was not loaded: "
                + (problems.size() == 1 ? "one fault" : problems.size() + " faults") + ".\n"
                + problems.stream().map(p -> "  " + p).collect(joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
