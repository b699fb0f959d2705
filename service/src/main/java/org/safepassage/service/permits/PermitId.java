package org.safepassage.service.permits;

import java.util.UUID;

/** A travel authorisation, as rows and entries name it; its holder knows its serial. */
public record PermitId(UUID value) {}
