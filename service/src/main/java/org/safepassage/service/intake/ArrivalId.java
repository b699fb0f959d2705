package org.safepassage.service.intake;

import java.util.UUID;

/** One source that was taken in: a folder, a file, a mailbox. */
public record ArrivalId(UUID value) {}
