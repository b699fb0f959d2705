package org.safepassage.service.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.movement.CallForward;
import org.safepassage.service.movement.CallForwardState;
import org.safepassage.service.movement.CallForwards;
import org.safepassage.service.movement.ToBeTold;
import org.safepassage.service.movement.ToTell;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description =
                "Instructions by their state, or with --to-be-told the families that go by one that no longer holds.",
        mixinStandardHelpOptions = true)
final class CallForwardListCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Option(names = "--state", split = ",", description = "${COMPLETION-CANDIDATES} (default: those that live).")
    @Nullable
    EnumSet<CallForwardState> states;

    @Option(names = "--to-be-told", description = "Who must be told.")
    boolean toBeTold;

    @Override
    public Integer call() {
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            var operation = Serving.operation(application);
            CallForwards callForwards = application.getBean(CallForwards.class);
            callForwards.expire(operation);
            if (toBeTold) {
                told(application.getBean(ToBeTold.class).waiting(operation));
            } else {
                list(callForwards.in(operation, wanted()));
            }
        }
        return 0;
    }

    private EnumSet<CallForwardState> wanted() {
        return states != null
                ? states
                : Stream.of(CallForwardState.values())
                        .filter(CallForwardState::lives)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CallForwardState.class)));
    }

    private void list(List<CallForward> all) {
        output.print(
                Map.of("callForwards", all.stream().map(MovementAnswers::json).toList()),
                all.isEmpty()
                        ? "No instruction is in that state."
                        : all.stream()
                                .map(one -> "case %-6d %-10s %s at %s, %d people"
                                        .formatted(
                                                one.number(),
                                                one.state().code(),
                                                one.place(),
                                                one.beThereAt(),
                                                one.people().size()))
                                .collect(Collectors.joining("\n")));
    }

    private void told(List<ToTell> lines) {
        output.print(
                Map.of(
                        "toBeTold",
                        lines.stream()
                                .map(one -> IntakeCommand.ordered(
                                        "case", one.number(),
                                        "callForward", one.callForward().value(),
                                        "people", one.people(),
                                        "place", one.place(),
                                        "was", one.was(),
                                        "because", one.because(),
                                        "since", one.raisedAt().toString(),
                                        "tries", one.tries()))
                                .toList()),
                lines.isEmpty()
                        ? "Nobody waits to be told."
                        : lines.stream()
                                .map(one -> "case %-6d %-10s %s: %s"
                                        .formatted(one.number(), one.was(), one.place(), one.because()))
                                .collect(Collectors.joining("\n")));
    }
}
