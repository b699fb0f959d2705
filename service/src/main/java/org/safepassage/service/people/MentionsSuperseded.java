package org.safepassage.service.people;

import java.util.List;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.OperationId;

/** A message was read anew, and these mentions of it speak no longer; within the transaction that did it. */
public record MentionsSuperseded(OperationId operation, List<MentionId> mentions, Actor by) {
    public MentionsSuperseded {
        mentions = List.copyOf(mentions);
    }
}
