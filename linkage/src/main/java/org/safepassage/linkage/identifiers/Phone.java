package org.safepassage.linkage.identifiers;

import java.util.Optional;

/**
 * A telephone number in E.164 form.
 *
 * @param e164 plus sign and 8 to 15 digits
 */
public record Phone(String e164) {
    private static final int TELLING_DIGITS = 9;

    /** Reads a number as written; a national one is taken to be in the given country ("93" is Afghanistan). */
    public static Optional<Phone> read(String written, String countryCode) {
        String digits = Digits.only(written);
        boolean international =
                written.strip().startsWith("+") || written.strip().startsWith("\u200e+");
        if (digits.startsWith("00")) {
            digits = digits.substring(2);
            international = true;
        }
        if (!international && digits.startsWith("0")) {
            digits = countryCode + digits.substring(1);
        } else if (!international && !digits.startsWith(countryCode) && digits.length() <= TELLING_DIGITS + 1) {
            digits = countryCode + digits;
        }
        if (digits.startsWith(countryCode + "0")) {
            digits = countryCode + digits.substring(countryCode.length() + 1);
        }
        boolean possible = digits.length() >= 8 && digits.length() <= 15;
        return possible ? Optional.of(new Phone("+" + digits)) : Optional.empty();
    }

    /** Reads a number, national ones as Afghan. */
    public static Optional<Phone> read(String written) {
        return read(written, "93");
    }

    /** The last nine digits, which survive a wrong or missing country code. */
    public String tail() {
        return e164.substring(Math.max(1, e164.length() - TELLING_DIGITS));
    }

    @Override
    public String toString() {
        return "Phone[" + (e164.length() - 1) + " digits]";
    }
}
