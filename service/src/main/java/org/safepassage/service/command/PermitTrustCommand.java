package org.safepassage.service.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.permits.ForeignKeys;
import org.safepassage.service.permits.Lists;
import org.safepassage.service.permits.check.Rejected;
import org.safepassage.service.permits.check.TrustList;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "trust",
        description = "Writes the signed trust list, or brings in the keys of another state with --add.",
        mixinStandardHelpOptions = true)
final class PermitTrustCommand implements Callable<Integer> {
    @Mixin
    Installation installation = new Installation();

    @Mixin
    Output output = new Output();

    @Option(names = "--out", paramLabel = "FILE", description = "Where the trust list is written.")
    @Nullable
    Path out;

    @Option(names = "--add", paramLabel = "FILE", description = "The trust list that the other state signed.")
    @Nullable
    Path add;

    @Option(
            names = "--anchor",
            paramLabel = "SHA-256",
            description = "The fingerprint of that state's root, as it was told by another way.")
    @Nullable
    String anchor;

    @Override
    public Integer call() throws IOException {
        if (out == null && add == null) {
            throw new WrongUsage("Say where the list goes with --out FILE. Nothing was written.");
        }
        installation.requireData();
        try (var application = installation.start(WebApplicationType.NONE, Map.of())) {
            OperationId operation = Serving.operation(application);
            String added = add == null ? null : added(application, operation, add);
            if (out == null) {
                output.print(IntakeCommand.ordered("added", added), "Added      the keys of " + added);
                return 0;
            }
            PermitCommand.renewInADemonstration(application, operation, installation.data);
            byte[] list = application.getBean(Lists.class).trust(operation);
            Files.write(out, list);
            said(TrustList.read(list), added);
            return 0;
        } catch (Rejected e) {
            throw new IllegalStateException(e);
        }
    }

    private void said(TrustList list, @Nullable String added) throws Rejected {
        output.print(
                IntakeCommand.ordered(
                        "file", String.valueOf(out),
                        "by", list.by(),
                        "anchor", list.anchor().hex(),
                        "states", list.states().size(),
                        "until", list.until().toString(),
                        "added", added),
                "Written    %s: %d states, until %s%nAnchor     %s, the root of %s; tell it by another way than the file."
                        .formatted(
                                out,
                                list.states().size(),
                                list.until(),
                                list.anchor().hex(),
                                list.by()));
    }

    private String added(ApplicationContext application, OperationId operation, Path file) throws IOException {
        if (anchor == null || !anchor.matches("[0-9a-fA-F]{64}")) {
            throw new WrongUsage("--add needs --anchor: the 64 digits of the state's root, told by another way than the"
                    + " file. Nothing was taken over.");
        }
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("There is no file " + file + ". Nothing was taken over.");
        }
        return application
                .getBean(ForeignKeys.class)
                .bringIn(
                        operation,
                        Files.readAllBytes(file),
                        anchor.toLowerCase(java.util.Locale.ROOT),
                        PermitCommand.OPERATOR);
    }
}
