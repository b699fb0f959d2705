package org.safepassage.service.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.safepassage.ledger.verify.Fault;
import org.safepassage.ledger.verify.LogKey;
import org.safepassage.ledger.verify.Report;
import org.safepassage.ledger.verify.Verifier;
import org.safepassage.service.audit.Verified.Flaw;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Checks the ledger from tiles and rows with the verifier that shares no code with the writer. It seals what is committed first, when
 * no other process does, and reports a log that refuses to be written as a fault instead of failing with it.
 */
@Component
public class Verification {
    private final Path tiles;
    private final Path witness;
    private final Sealing sealing;
    private final UnsealedEntries entries;
    private final DataSource database;

    Verification(@Value("${passage.data}") Path data, Sealing sealing, UnsealedEntries entries, DataSource database) {
        this.tiles = data.resolve("ledger");
        this.witness = data.resolve("witness");
        this.sealing = sealing;
        this.entries = entries;
        this.database = database;
    }

    /** @param checkpoints older ones that others have kept: files, or folders of them; the witness's folder is always asked */
    public Verified verify(List<Path> checkpoints) throws IOException {
        List<Flaw> refusals = new ArrayList<>();
        boolean alone = seal(refusals);
        Verifier verifier = new Verifier(tiles, List.of(LogKey.parse(sealing.verifierKey())));
        checkpoints.forEach(verifier::against);
        if (Files.isDirectory(witness)) {
            verifier.against(witness);
        }
        try (SealedRows rows = rows(alone)) {
            Report report = verifier.rows(rows).verify();
            List<Flaw> flaws = new ArrayList<>();
            report.faults().forEach(fault -> flaws.add(flaw(fault)));
            flaws.addAll(astray());
            flaws.addAll(refusals);
            long all = report.faultsInAll() + flaws.size() - report.faults().size();
            return new Verified(report.entries(), report.root(), flaws, all, alone);
        } catch (SQLException e) {
            throw new IOException("the database's entries cannot be read", e);
        }
    }

    /** Rows that stand beside the log: the comparison of leaves cannot meet them. */
    private List<Flaw> astray() {
        List<Flaw> flaws = new ArrayList<>();
        long unplaced = entries.passedOver();
        if (unplaced > 0) {
            flaws.add(new Flaw(
                    "UnsealedRow",
                    "table entry",
                    unplaced + " entries stand before the last one sealed and are in no leaf"));
        }
        long empty = entries.withoutEntry();
        if (empty > 0) {
            flaws.add(new Flaw("UnsealedRow", "table entry_leaf", empty + " places lead to no entry"));
        }
        return flaws;
    }

    private boolean seal(List<Flaw> refusals) {
        try {
            return sealing.now();
        } catch (RuntimeException e) {
            Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
            refusals.add(new Flaw("RefusedSealing", "ledger", String.valueOf(cause.getMessage())));
            return false;
        }
    }

    private SealedRows rows(boolean alone) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return new SealedRows(connection, alone);
    }

    private static Flaw flaw(Fault fault) {
        return new Flaw(fault.getClass().getSimpleName(), fault.place(), String.valueOf(fault.getMessage()));
    }
}
