package org.safepassage.service.intake.mentions.identifiers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;

/** Phone numbers: digits that a country's plan admits, with its code, or with a trunk 0 of one of the operation's countries. */
final class Phones {

    private static final int SHORTEST = 9;
    private static final int LONGEST = 15;

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    private final List<String> regions;

    Phones(List<String> regions) {
        this.regions = List.copyOf(regions);
    }

    /** A number and the token after it. */
    record Read(String normalised, int to) {}

    /** The phone that begins at the token, or null. {@code told} is true when a word for phone stands before it. */
    @Nullable
    Read at(Page page, int from, boolean told) {
        StringBuilder digits = new StringBuilder();
        int at = from;
        if (page.at(at).is('+')) {
            digits.append('+');
            at++;
        }
        int to = collect(page, at, digits);
        int count = digits.length() - (digits.indexOf("+") == 0 ? 1 : 0);
        boolean marked = digits.indexOf("+") == 0 || digits.indexOf("0") == 0;
        if (to < 0 || count < SHORTEST || count > LONGEST || !marked && !told) {
            return null;
        }
        String number = normalise(digits.toString());
        return number == null ? null : new Read(number, to);
    }

    private static int collect(Page page, int from, StringBuilder digits) {
        int at = from;
        int last = -1;
        while (at < page.size() && digits.length() <= LONGEST + 1) {
            Token token = page.at(at);
            if (token.isNumber() && at - from < 16) {
                digits.append(token.folded());
                last = at + 1;
            } else if (!token.isOneOf("-.()") || page.at(at + 1).line() != token.line()) {
                break;
            } else if (!page.at(at + 1).isNumber() && !page.at(at + 1).isOneOf("-()")) {
                break;
            }
            if (page.at(at + 1).line() != token.line()) {
                break;
            }
            at++;
        }
        return last;
    }

    private @Nullable String normalise(String digits) {
        String number = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
        if (number.startsWith("+")) {
            return parsed(number, "ZZ");
        }
        for (String region : regions) {
            String parsed = parsed(number, region);
            if (parsed != null) {
                return parsed;
            }
        }
        return null;
    }

    private @Nullable String parsed(String number, String region) {
        try {
            PhoneNumber phone = plans.parse(number, region);
            boolean written = region.equals("ZZ");
            return plans.isValidNumber(phone) || written && plans.isPossibleNumber(phone)
                    ? plans.format(phone, PhoneNumberFormat.E164)
                    : null;
        } catch (NumberParseException notPhone) {
            return null;
        }
    }
}
