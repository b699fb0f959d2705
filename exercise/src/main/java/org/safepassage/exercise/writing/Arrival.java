package org.safepassage.exercise.writing;

import java.time.OffsetDateTime;
import java.util.List;
import org.safepassage.exercise.truth.Claim;

/**
 * One message ready to arrive.
 *
 * @param form own, relative, office, list, follow-up, forward, auto-reply, bounce, noise
 * @param claims whom it names, and what it says of them
 * @param also hashes of attached lists
 */
record Arrival(
        String form,
        String language,
        OffsetDateTime time,
        byte[] bytes,
        List<Claim> claims,
        boolean wrongScheme,
        boolean badFaith,
        List<String> also) {}
