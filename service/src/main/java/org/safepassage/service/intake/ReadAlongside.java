package org.safepassage.service.intake;

import java.util.List;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.NewMention;

/** The slot for higher modules that look for more than people in what was read. Called in the transaction that writes the mentions. */
public interface ReadAlongside {
    void read(OperationId operation, List<NewMention> fresh);
}
