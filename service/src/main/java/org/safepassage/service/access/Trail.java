package org.safepassage.service.access;

import java.util.Collection;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;

/** A slot that the module which knows people fills: under which other ids somebody may have been seen. */
public interface Trail {
    /** The ids of the messages, mentions and persons that this id stands for, itself included. */
    Collection<UUID> of(OperationId operation, UUID id);
}
