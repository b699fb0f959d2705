package org.safepassage.service.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.permits.CodePicture;
import org.safepassage.service.permits.check.Fingerprint;
import org.safepassage.service.permits.check.Rejected;
import org.safepassage.service.permits.check.RevocationList;
import org.safepassage.service.permits.check.Seal;
import org.safepassage.service.permits.check.Serial;
import org.safepassage.service.permits.check.TrustList;
import org.safepassage.service.permits.check.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Needs no data folder, no database and no network. */
@Command(
        name = "verify",
        description =
                "Says of each authorisation whether it is genuine and holds; needs only public keys and the list.",
        mixinStandardHelpOptions = true)
final class PermitVerifyCommand implements Callable<Integer> {
    private static final long MOST_BYTES = 64_000_000;

    @Mixin
    Output output = new Output();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|TEXT",
            description = "The bytes of a code, a file with its text, a picture of it, or the text itself (VDS1:…).")
    List<String> papers = List.of();

    @Option(names = "--trust", paramLabel = "FILE", required = true, description = "The trust list.")
    Path trust = Path.of("");

    @Option(names = "--revoked", paramLabel = "FILE", description = "A revocation list; give one for each state.")
    List<Path> revoked = List.of();

    @Option(names = "--at", paramLabel = "TIME", description = "When, such as 2021-08-24T12:00Z (default: now).")
    @Nullable
    String at;

    @Option(
            names = "--anchor",
            paramLabel = "SHA-256",
            description = "The root that must have signed the trust list, as it was told by another way.")
    @Nullable
    String anchor;

    @Override
    public Integer call() throws IOException {
        Instant when = when();
        try {
            TrustList list = TrustList.read(bytes(trust));
            if (anchor != null && !list.anchor().hex().equals(anchor.strip().toLowerCase(java.util.Locale.ROOT))) {
                return refused(
                        "trust-list-forged", "The trust list was signed under another root than --anchor names.");
            }
            List<RevocationList> lists = new ArrayList<>();
            for (Path file : revoked) {
                lists.add(RevocationList.read(bytes(file), list));
            }
            return checked(new Verifier(list, lists), list.anchor(), when);
        } catch (Rejected e) {
            return refused(e.code(), e.words());
        }
    }

    private int checked(Verifier verifier, Fingerprint root, Instant when) throws IOException {
        List<Map<String, @Nullable Object>> results = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        boolean all = true;
        for (String paper : papers) {
            String shown = paper.startsWith("VDS1:") ? "text" : paper;
            try {
                Seal seal = check(verifier, paper, when);
                results.add(IntakeCommand.ordered(
                        "paper", shown,
                        "outcome", "valid",
                        "state", seal.state(),
                        "serial", seal.serial().digits(),
                        "holder", seal.holder(),
                        "born", seal.born().isPresent() ? seal.born().getAsInt() : null,
                        "from", seal.from().toString(),
                        "until", seal.until().toString()));
                lines.add("VALID      %s %s: %s%s, until %s"
                        .formatted(
                                seal.state(),
                                seal.serial().spoken(),
                                seal.holder(),
                                seal.born().isPresent()
                                        ? ", born " + seal.born().getAsInt()
                                        : "",
                                seal.until()));
            } catch (Rejected e) {
                all = false;
                results.add(IntakeCommand.ordered("paper", shown, "outcome", e.code(), "words", e.words()));
                lines.add("NOT VALID  %s: %s (%s)".formatted(shown, e.words(), e.code()));
            }
        }
        lines.add("Checked against a trust list whose root is " + root.hex() + ".");
        output.print(
                IntakeCommand.ordered("ok", all, "at", when.toString(), "anchor", root.hex(), "results", results),
                String.join("\n", lines));
        return all ? 0 : PlainWords.FAULT;
    }

    private static Seal check(Verifier verifier, String paper, Instant when) throws IOException, Rejected {
        Path file = file(paper);
        if (file == null) {
            return verifier.check(paper, when);
        }
        byte[] bytes = bytes(file);
        if (bytes.length > 0 && (bytes[0] & 0xff) == 0xDC) {
            return verifier.check(bytes, when);
        }
        var read = CodePicture.text(bytes);
        return verifier.check(
                read.isPresent()
                        ? read.get()
                        : new String(bytes, 0, Math.min(bytes.length, 4_000), StandardCharsets.UTF_8),
                when);
    }

    private static @Nullable Path file(String paper) {
        if (paper.startsWith("VDS1:") || Serial.read(paper).isPresent()) {
            return null;
        }
        try {
            Path file = Path.of(paper);
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // Not a name that any file can have; said below.
        }
        throw new WrongUsage(
                "There is no file " + paper + ", and a code's text begins with VDS1:. Nothing was checked.");
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage("There is no file " + file + ". Nothing was checked.");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new WrongUsage(file + " is larger than any such file. Nothing was checked.");
        }
        return Files.readAllBytes(file);
    }

    private int refused(String code, String words) {
        output.print(
                IntakeCommand.ordered("ok", false, "outcome", code, "words", words, "results", List.of()),
                words + " Nothing was checked.");
        return PlainWords.FAULT;
    }

    private Instant when() {
        if (at == null) {
            return Clock.systemUTC().instant();
        }
        try {
            return OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            throw new WrongUsage("A time is written like 2021-08-24T12:00Z, with its zone. Nothing was checked.");
        }
    }
}
