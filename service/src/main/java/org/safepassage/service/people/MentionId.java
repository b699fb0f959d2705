package org.safepassage.service.people;

import java.util.UUID;

/** One person as claimed in one place. */
public record MentionId(UUID value) {}
