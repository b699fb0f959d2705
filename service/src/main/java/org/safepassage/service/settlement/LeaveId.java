package org.safepassage.service.settlement;

import java.util.UUID;

/** One leave, as rows and entries name it. */
public record LeaveId(UUID value) {}
