package org.safepassage.service.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.intake.Receipts;
import org.safepassage.service.intake.TakeIn;
import org.springframework.context.ApplicationContext;

/** A JSON line for every message that was taken in, in the order of the sources. The file holds names; the machine run is an entry. */
final class IntakeReport {
    private static final int BATCH = 100;

    private final MachineRuns runs;
    private final Receipts receipts;
    private final OperationId operation;
    private final Output output;

    IntakeReport(ApplicationContext application, OperationId operation, Output output) {
        this.runs = application.getBean(MachineRuns.class);
        this.receipts = application.getBean(Receipts.class);
        this.operation = operation;
        this.output = output;
    }

    void write(List<TakeIn.Taken> taken, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                var progress = output.progress("Report", taken.size())) {
            for (int i = 0; i < taken.size(); i += BATCH) {
                List<TakeIn.Taken> some = taken.subList(i, Math.min(taken.size(), i + BATCH));
                for (String line : lines(some)) {
                    out.write(line + "\n");
                }
                progress.step(some.size());
            }
        }
    }

    private List<String> lines(List<TakeIn.Taken> some) {
        return runs.run(operation, "report", () -> {
            List<String> lines = new ArrayList<>();
            for (TakeIn.Taken one : some) {
                Receipts.Receipt receipt = receipts.of(one.kept().id());
                lines.add(output.json(IntakeCommand.ordered(
                        "source", one.source(),
                        "bytes", receipt.bytes(),
                        "sha256", receipt.sha256(),
                        "flags", receipt.flags(),
                        "language", receipt.language(),
                        "mentions", receipt.mentions(),
                        "attachments", receipt.attachments())));
            }
            return new Done<>(lines, some.size());
        });
    }
}
