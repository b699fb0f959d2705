package org.safepassage.ledger.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command of an inquiry: needs a folder of tiles, a key and nothing else. */
public final class Verify {
    static final int HOLDS = 0;
    static final int FAULT = 1;
    static final int WRONG_USE = 2;

    private static final String USE = """
            Checks that a log is whole, unaltered and signed.

              java -cp ledger.jar org.safepassage.ledger.verify.Verify --tiles DIR --key VKEY [options]

              --tiles DIR         the folder with 'checkpoint' and 'tile/'
              --key VKEY          verifier key of the log, name+hash+base64; may be given again for older keys
              --checkpoint FILE   an older checkpoint, or a witness's folder of them; may be given again
              --rows FILE         rows of the database to compare, as ledger/README.md says
              --json              one JSON object instead of sentences

            Ends with 0 when the log holds, 1 when it does not, 2 when it was asked wrongly.
            """;

    private final List<LogKey> keys = new ArrayList<>();
    private final List<Path> checkpoints = new ArrayList<>();
    private @Nullable Path tiles;
    private @Nullable Path rows;
    private boolean json;
    private boolean help;

    private Verify() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        Verify asked = new Verify();
        try {
            asked.read(List.of(args));
            if (asked.help) {
                out.print(USE);
                return HOLDS;
            }
            return asked.verify(out);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(USE);
            return WRONG_USE;
        } catch (IOException | UncheckedIOException e) {
            err.println("Reading failed, so nothing was found out: " + e.getMessage());
            return FAULT;
        }
    }

    private void read(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String option = args.get(i);
            switch (option) {
                case "--json" -> json = true;
                case "--help" -> help = true;
                case "--tiles" -> tiles = existing(value(args, ++i, option));
                case "--key" -> keys.add(LogKey.parse(value(args, ++i, option)));
                case "--checkpoint" -> checkpoints.add(existing(value(args, ++i, option)));
                case "--rows" -> rows = existing(value(args, ++i, option));
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }
    }

    private int verify(PrintStream out) throws IOException {
        if (tiles == null || keys.isEmpty()) {
            throw new IllegalArgumentException("Both --tiles and --key are needed");
        }
        Verifier verifier = new Verifier(tiles, keys);
        checkpoints.forEach(verifier::against);
        long began = System.nanoTime();
        Report report;
        if (rows == null) {
            report = verifier.verify();
        } else {
            try (RowsFile file = new RowsFile(rows)) {
                report = verifier.rows(file).verify();
            }
        }
        if (json) {
            out.println(report.json((System.nanoTime() - began) / 1e9));
        } else {
            out.print(report.words());
        }
        return report.ok() ? HOLDS : FAULT;
    }

    private static String value(List<String> args, int at, String option) {
        if (at >= args.size()) {
            throw new IllegalArgumentException("After " + option + " a value is needed");
        }
        return args.get(at);
    }

    private static Path existing(String file) {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("There is no " + file);
        }
        return path;
    }
}
