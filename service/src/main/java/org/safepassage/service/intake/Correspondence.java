package org.safepassage.service.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.MailAddress;
import org.safepassage.service.intake.reading.MailHeaders;

/**
 * Who wrote a letter and which letters it answers, as keys: who is told of in letters of one thread, or from one private address, is
 * of one family as a rule. The addresses themselves need not be kept a second time.
 */
record Correspondence(@Nullable String writer, List<String> thread) {
    /** Bytes of the hash: among millions of addresses two alike are not to be expected. */
    private static final int KEY = 9;

    private static final int MOST_LETTERS = 6;

    static Correspondence of(MailHeaders headers) {
        String writer = headers.from().stream()
                .findFirst()
                .map(MailAddress::address)
                .filter(address -> !address.isBlank())
                .map(address -> key(address.toLowerCase(Locale.ROOT)))
                .orElse(null);
        List<String> thread = Stream.of(
                        Stream.of(headers.messageId()), headers.inReplyTo().stream(), headers.references().stream())
                .flatMap(ids -> ids)
                .filter(id -> !id.isBlank())
                .distinct()
                .limit(MOST_LETTERS)
                .map(Correspondence::key)
                .toList();
        return new Correspondence(writer, thread);
    }

    private static String key(String of) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(hash, KEY));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
