package org.safepassage.service.people;

import java.util.UUID;

/** A resolved human being: a set of mentions joined by links. */
public record PersonId(UUID value) {}
