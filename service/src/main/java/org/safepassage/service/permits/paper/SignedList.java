package org.safepassage.service.permits.paper;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

/** The two lists that verifiers carry, in lines that people can read, the last of them a signature. */
public final class SignedList {
    public static final Duration TRUST_LIFE = Duration.ofDays(90);
    public static final Duration REVOCATIONS_LIFE = Duration.ofHours(24);

    private SignedList() {}

    /** @param lines each begins with {@code state}; a state's root stands before its signers */
    public static byte[] trust(Instant now, String state, String key, List<String> lines, UnaryOperator<byte[]> sign) {
        return list("travel-authorisation-trust-list 1", now, TRUST_LIFE, state, key, lines, sign);
    }

    /** @param serials of twelve digits, sorted */
    public static byte[] revocations(
            Instant now, String state, String key, List<String> serials, UnaryOperator<byte[]> sign) {
        List<String> lines = serials.stream().map(serial -> "serial " + serial).toList();
        return list("travel-authorisation-revocations 1", now, REVOCATIONS_LIFE, state, key, lines, sign);
    }

    private static byte[] list(
            String first,
            Instant now,
            Duration life,
            String state,
            String key,
            List<String> lines,
            UnaryOperator<byte[]> sign) {
        Instant made = now.truncatedTo(ChronoUnit.SECONDS);
        StringBuilder text = new StringBuilder(first).append('\n');
        text.append("made ").append(made).append('\n');
        text.append("until ").append(made.plus(life)).append('\n');
        text.append("by ").append(state).append(' ').append(key).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        byte[] signed = text.toString().getBytes(StandardCharsets.US_ASCII);
        text.append("signature ")
                .append(Base64.getEncoder().encodeToString(sign.apply(signed)))
                .append('\n');
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
