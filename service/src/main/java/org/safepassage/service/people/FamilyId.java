package org.safepassage.service.people;

import java.util.UUID;

/** Those who should move together. */
public record FamilyId(UUID value) {}
