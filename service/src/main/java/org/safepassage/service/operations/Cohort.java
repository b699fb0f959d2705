package org.safepassage.service.operations;

import java.util.Optional;
import org.safepassage.service.eligibility.Condition;

/**
 * A group handled alike: those eligible in a category, those with a certain fact, or both.
 *
 * @param category code
 */
public record Cohort(String code, String name, Optional<String> category, Optional<Condition> condition) {}
