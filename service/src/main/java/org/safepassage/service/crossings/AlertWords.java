package org.safepassage.service.crossings;

import java.util.Map;

/** The outcomes and their codes in sentences. */
final class AlertWords {
    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("no-place", "It names no place of this operation: a person must say where it stands."),
            Map.entry("clock-ahead", "It is dated in the future: its sender's clock is wrong. It stands from now."),
            Map.entry("exercise", "It is an exercise. It does not act."),
            Map.entry("test", "It is a test. It does not act."),
            Map.entry("system", "It is for the machines that pass alerts on. It does not act."),
            Map.entry("draft", "It is a draft. It does not act."),
            Map.entry("ack", "It acknowledges another message. It does not act."),
            Map.entry("error", "It rejects another message. It does not act."),
            Map.entry("all-clear", "It says that all is clear, and no alert of ours is taken back by it."),
            Map.entry("past", "It tells of something over. It does not act; raise an alert by hand if danger remains."),
            Map.entry("minor", "Its severity is minor. It does not act; raise an alert by hand if it should."),
            Map.entry(
                    "expired",
                    "It had expired before it came. It does not act; raise an alert by hand if danger remains."),
            Map.entry(
                    "unknown-reference",
                    "It takes back an alert that never came here. Should that one come, it will not act."),
            Map.entry("doctype", "It declares a document type, which no alert may."),
            Map.entry("too-large", "It is larger than a mebibyte, which no alert is."),
            Map.entry("not-cap", "It is XML, but no CAP alert."),
            Map.entry("not-version-1.2", "It is not of version 1.2 of the Common Alerting Protocol."));

    private AlertWords() {}

    static String of(AlertOutcome outcome, String why) {
        String first = first(outcome);
        return why.isEmpty() ? first : first + " " + why(why);
    }

    private static String first(AlertOutcome outcome) {
        return switch (outcome) {
            case KEPT -> "Kept, and not read yet.";
            case RAISED -> "An alert stands.";
            case UPDATED -> "The alert was changed.";
            case ENDED -> "The alert was ended.";
            case NOTED -> "Noted.";
            case REPEATED -> "The same message came before. Nothing was changed.";
            case SUPERSEDED -> "A later message that changed it or took it back came before it. It does not act.";
            case MALFORMED -> "It cannot be read as an alert. The file is kept.";
        };
    }

    static String why(String code) {
        int colon = code.indexOf(':');
        String about = code.substring(colon + 1);
        return switch (colon < 0 ? code : code.substring(0, colon)) {
            case "not-xml" -> "It is not well-formed XML; the fault is near line " + about + ".";
            case "missing" -> "The element '" + about + "' is missing or empty.";
            case "unreadable" -> "The element '" + about + "' holds something that the standard does not allow.";
            default -> WHY.getOrDefault(code, code);
        };
    }
}
