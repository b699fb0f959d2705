package org.safepassage.service.crossings.cap;

import java.time.Instant;
import java.util.List;

/**
 * One message as it was sent.
 *
 * @param isPublic whether its words are meant for everybody
 * @param references the earlier messages that this one changes or takes back
 */
public record CapAlert(
        Identity identity, Status status, Kind kind, boolean isPublic, List<Identity> references, List<Info> infos) {
    public CapAlert {
        references = List.copyOf(references);
        infos = List.copyOf(infos);
    }

    /** What tells one message from all others. */
    public record Identity(String sender, String identifier, Instant sent) {}

    public enum Status {
        ACTUAL,
        EXERCISE,
        SYSTEM,
        TEST,
        DRAFT
    }

    public enum Kind {
        ALERT,
        UPDATE,
        CANCEL,
        ACK,
        ERROR
    }
}
