package org.safepassage.service.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads operation folders. See docs/operations.md for what a folder holds. */
public final class Operations {
    private Operations() {}

    /**
     * Reads one folder. Only {@code operation.csv} must be there.
     *
     * @throws UnreadableOperation listing every fault of the folder at once
     */
    public static Operation read(Path folder) {
        Problems problems = new Problems();
        if (!Files.isDirectory(folder)) {
            problems.add(
                    String.valueOf(folder.getFileName()),
                    0,
                    "",
                    "There is no such folder. Name one that holds operation.csv.");
            throw new UnreadableOperation(folder.toString(), problems.sorted());
        }
        Operation operation = new OperationReader(new Folder(folder, problems), problems).read();
        List<Problem> found = problems.sorted();
        if (!found.isEmpty()) {
            throw new UnreadableOperation(folder.toString(), found);
        }
        return operation;
    }
}
