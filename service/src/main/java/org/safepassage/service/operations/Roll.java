package org.safepassage.service.operations;

import java.util.Optional;

/**
 * A list of those entitled, kept by an employer or register.
 *
 * @param category which category being on it speaks for
 * @param files a pattern of file names by which it is known when it arrives, such as {@code les-roll*}; may be empty
 * @param denominator whether "entitled, and not in contact" is counted against it
 */
public record Roll(
        String code, String name, String owner, Optional<String> category, String files, boolean denominator) {}
