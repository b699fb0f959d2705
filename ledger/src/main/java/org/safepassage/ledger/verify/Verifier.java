package org.safepassage.ledger.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks a folder of tiles against its signed checkpoint and, when given, against checkpoints that others have kept and the
 * rows of a database. Memory stays flat however long the log. It may run while the service goes on writing.
 */
public final class Verifier {
    private static final int LONGEST_CHECKPOINT = 1_000_000;

    private final LogFolder folder;
    private final List<LogKey> keys;
    private final List<Path> older = new ArrayList<>();
    private @Nullable Rows rows;

    /** @param keys the key of the log, and earlier ones that it was signed with before */
    public Verifier(Path folder, List<LogKey> keys) {
        this.folder = new LogFolder(folder);
        this.keys = List.copyOf(keys);
    }

    /** Also asks that the log begins with this older checkpoint, or with all in this folder of a witness. */
    public Verifier against(Path checkpoint) {
        older.add(checkpoint);
        return this;
    }

    /** Also compares the database, row by row. */
    public Verifier rows(Rows database) {
        this.rows = database;
        return this;
    }

    /** @throws IOException only when the disk or the database fails; whatever is wrong with the log is in the report */
    public Report verify() throws IOException {
        Findings findings = new Findings();
        SignedRoot signed;
        try {
            signed = read("checkpoint", folder.path().resolve("checkpoint"));
        } catch (ForgedCheckpoint forged) {
            findings.add(forged);
            return Report.of(0, "", findings, 0);
        }
        List<SignedRoot> olderRoots = readOlder(signed, findings);
        RowComparison comparison =
                rows == null ? null : new RowComparison(rows.inOrder(signed.size()), findings, new Sums());
        TreeWalk tree = new TreeWalk(folder, signed, olderRoots, comparison, findings);
        byte[] root = tree.root();
        if (root == null) {
            return Report.of(signed.size(), "", findings, 0);
        }
        long beyond = new FileWalk(folder, signed.size(), tree.edge(), findings).walk();
        return Report.of(signed.size(), Sums.base64(root), findings, beyond);
    }

    private List<SignedRoot> readOlder(SignedRoot now, Findings findings) throws IOException {
        List<SignedRoot> roots = new ArrayList<>();
        for (Path place : older) {
            for (Path file : filesAt(place)) {
                try {
                    SignedRoot old = read(file.toString(), file);
                    if (old.size() > now.size()) {
                        findings.add(new RolledBackCheckpoint(old.place(), old.size(), now.size()));
                    } else {
                        roots.add(old);
                    }
                } catch (ForgedCheckpoint forged) {
                    findings.add(forged);
                }
            }
        }
        return roots;
    }

    private SignedRoot read(String place, Path file) throws IOException, ForgedCheckpoint {
        byte[] note = LogFolder.read(file, LONGEST_CHECKPOINT);
        if (note == null) {
            throw new ForgedCheckpoint(place, "is missing; without it nothing is signed");
        }
        return SignedRoot.read(place, note, keys);
    }

    private static List<Path> filesAt(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".checkpoint"))
                    .sorted()
                    .toList();
        }
    }
}
