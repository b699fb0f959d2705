package org.safepassage.service.command;

import org.safepassage.service.permits.PermitRefused;

/** What happened, what was kept, what to do: for each way in which an act on authorisations is refused. */
final class PermitWords {
    private PermitWords() {}

    static String of(PermitRefused refused) {
        return switch (refused) {
            case PermitRefused.UnusableFile _ -> String.valueOf(refused.getMessage());
            case PermitRefused.NoIssuingKey _ ->
                "There is no issuing key that is certified for so long. Nothing was issued or written."
                        + " Have one certified: passage permit key --root FILE (--new-root FILE the first time).";
            case PermitRefused.NotThere _ ->
                refused.getMessage() + ". Nothing was changed. Check the digits: the last two check the others.";
            case PermitRefused.Over _ -> refused.getMessage() + ". Nothing was changed, and nothing needs to be done.";
            default -> refused.getMessage() + ". Nothing was changed.";
        };
    }

    static String ofLeftOut(String code) {
        return switch (code) {
            case "no-decision" -> "no decision that stands covers them; decide first";
            case "not-warned" ->
                "no warning of the last seven days is on record; warn them, then add --chose paper, serial or none";
            case "wants-none" -> "warned, and chose to have none";
            case "without-name" -> "no name is known to put on a paper";
            default -> code;
        };
    }
}
