package org.safepassage.service.permits;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.Tag.Tone;
import org.safepassage.service.permits.CheckPage.Result;
import org.safepassage.service.permits.check.Rejected;
import org.safepassage.service.permits.check.Seal;

/** What checking a code said, as a word, a shape, a colour and a sentence. */
final class CheckWords {
    private CheckWords() {}

    static Result valid(Seal seal, List<Uses.Use> before) {
        List<String> lines = new ArrayList<>();
        seal.born().ifPresent(year -> lines.add("Born in " + year));
        lines.add("Issued by " + seal.state() + ", serial " + seal.serial().spoken());
        lines.add("Holds until " + PermitPanels.SHORT.format(seal.until()));
        List<String> used = shown(before);
        return used.isEmpty()
                ? new Result(
                        new Tag("Valid", Tone.GOOD),
                        "It is genuine and holds. Compare the name with the person.",
                        seal.holder(),
                        lines,
                        used)
                : new Result(
                        new Tag("Used before", Tone.CAUTION),
                        "It is genuine and holds, and it was shown before. Look at the person and ask; nobody is refused for it.",
                        seal.holder(),
                        lines,
                        used);
    }

    static List<String> shown(List<Uses.Use> before) {
        return before.stream()
                .map(use -> use.place() + ", " + PermitPanels.SHORT.format(use.at()))
                .toList();
    }

    static Result rejected(Rejected why) {
        Tag tag = switch (why.code()) {
            case "expired" -> new Tag("Expired", Tone.PLAIN);
            case "not-yet-valid" -> new Tag("Not yet valid", Tone.CAUTION);
            case "revoked" -> new Tag("Revoked", Tone.ALARM);
            case "foreign-issuer" -> new Tag("Not ours: state not in the trust list", Tone.CAUTION);
            case "unknown-key", "stale-revocations" -> new Tag("Cannot be checked here", Tone.CAUTION);
            case "serial-alone" -> new Tag("A serial alone proves nothing", Tone.CAUTION);
            case "truncated", "malformed" -> new Tag("Not read", Tone.CAUTION);
            default -> new Tag("Not genuine", Tone.ALARM);
        };
        return new Result(tag, why.words(), "", List.of(), List.of());
    }
}
