package org.safepassage.service.access;

import java.util.Locale;
import java.util.Optional;

/** What makes a passphrase good enough: length above all, as NIST SP 800-63B and OWASP ASVS 5.0 ask; no rules of composition. */
final class Passphrases {
    static final int SHORTEST = 14;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 6;

    private Passphrases() {}

    /** How to do better, or nothing when it is good. */
    static Optional<String> fault(String passphrase, String again, Account account) {
        String lower = passphrase.toLowerCase(Locale.ROOT);
        if (passphrase.length() < SHORTEST) {
            return Optional.of("Use at least " + SHORTEST + " characters: four or five words are easiest");
        }
        if (passphrase.length() > LONGEST) {
            return Optional.of("Use at most " + LONGEST + " characters");
        }
        if (lower.chars().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of("Use more than a few different characters");
        }
        if (lower.contains(account.signInName()) || lower.contains("safe passage") || lower.contains("safepassage")) {
            return Optional.of("Leave out your sign-in name and the name of this service");
        }
        return passphrase.equals(again) ? Optional.empty() : Optional.of("The two passphrases are not the same");
    }
}
