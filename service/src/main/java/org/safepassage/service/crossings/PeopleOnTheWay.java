package org.safepassage.service.crossings;

import java.time.Instant;
import java.util.Map;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.pages.Link;

/** A slot that whoever moves people fills: how many are on their way to each place now. */
public interface PeopleOnTheWay {
    /** By the place's code; a place without anybody may be left out. */
    Map<String, Going> to(OperationId operation, Instant at);

    /** @param rows where exactly these people are listed */
    record Going(long people, Link rows) {}
}
