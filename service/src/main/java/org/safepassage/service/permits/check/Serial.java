package org.safepassage.service.permits.check;

import java.util.Optional;

/**
 * Ten random digits and two check digits (ISO 7064, MOD 97-10), which find every wrong digit and every two that changed places.
 * Digits, because they are said and written alike by people who share no alphabet.
 *
 * @param digits twelve
 */
public record Serial(String digits) {
    public static final long RANDOM_BELOW = 10_000_000_000L;
    private static final int LENGTH = 12;

    public Serial {
        if (digits.length() != LENGTH
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                || Long.parseLong(digits) % 97 != 1) {
            throw new IllegalArgumentException("not a serial");
        }
    }

    /** @param chance below {@link #RANDOM_BELOW} */
    public static Serial of(long chance) {
        long check = 98 - chance * 100 % 97;
        return new Serial(String.format("%010d%02d", chance, check));
    }

    /** As heard or typed: blanks, hyphens and dots between digits, and Persian or Arabic digits, are all right. */
    public static Optional<Serial> read(String text) {
        StringBuilder digits = new StringBuilder();
        for (int c : text.strip().codePoints().toArray()) {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append(digit);
            } else if (" -.\u00a0\u200c\u200e\u200f".indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new Serial(digits.toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** In threes, as it is read aloud. */
    public String spoken() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6, 9) + " "
                + digits.substring(9);
    }

    long number() {
        return Long.parseLong(digits);
    }
}
