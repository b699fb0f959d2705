package org.safepassage.service.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.permits.Authority;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "key",
        description =
                "Makes an issuing key and has the state's root certify it for a year; makes the root with --new-root.",
        mixinStandardHelpOptions = true)
final class PermitKeyCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Option(names = "--root", paramLabel = "FILE", description = "The root, on the medium that is kept offline.")
    @Nullable
    Path root;

    @Option(
            names = "--new-root",
            paramLabel = "FILE",
            description =
                    "Make a root in this file first. Done once; keep the medium in a safe, and a copy in another.")
    @Nullable
    Path newRoot;

    @Override
    public Integer call() {
        Path file = newRoot == null ? root : newRoot;
        if (file == null || (root != null && newRoot != null)) {
            throw new WrongUsage("Name the root: --root FILE, or --new-root FILE to make one. Nothing was changed.");
        }
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            Authority authority = application.getBean(Authority.class);
            if (newRoot != null) {
                authority.makeRoot(newRoot);
            }
            Authority.Issuing key = authority.certify(Serving.operation(application), file, PermitCommand.OPERATOR);
            output.print(
                    IntakeCommand.ordered(
                            "state", key.state(),
                            "signer", key.signer(),
                            "key", key.reference(),
                            "until", key.until().toString(),
                            "root", file.toString(),
                            "madeRoot", newRoot != null),
                    "Key        %s of %s (%s), certified until %s%nThe root in %s is not needed until then: take it offline."
                            .formatted(key.reference(), key.state(), key.signer(), key.until(), file));
        }
        return 0;
    }
}
