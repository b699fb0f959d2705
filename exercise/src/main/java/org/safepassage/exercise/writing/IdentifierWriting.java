package org.safepassage.exercise.writing;

import org.safepassage.exercise.people.Chance;

/** Numbers as people write them: in parts, with or without the country, in their own digits, now and then a digit wrong. */
record IdentifierWriting(String text, String clean) {
    static IdentifierWriting phone(String phone, String language, Chance chance) {
        String digits = mistyped(phone.substring(3), chance);
        String a = digits.substring(0, 2);
        String b = digits.substring(2, 5);
        String c = digits.substring(5);
        String text = switch (chance.below(6)) {
            case 0 -> "+93" + digits;
            case 1 -> "+93 " + a + " " + b + " " + c;
            case 2 -> "0" + digits;
            case 3 -> "0" + a + b.charAt(0) + " " + b.substring(1) + c.charAt(0) + " " + c.substring(1);
            case 4 -> "0093" + digits;
            default -> "+93 (0)" + a + " " + b + c;
        };
        return new IdentifierWriting(Script.write(text, Script.digits(language, chance)), "+93" + digits);
    }

    static IdentifierWriting number(String number, String language, Chance chance) {
        String written = mistyped(number, chance);
        String text = chance.in(0.2) ? written.replace("-", chance.pick("", " ", "/")) : written;
        return new IdentifierWriting(
                Script.write(text, Script.digits(language, chance)), written.replaceAll("[^A-Z0-9]", ""));
    }

    private static String mistyped(String digits, Chance chance) {
        if (!chance.in(0.025)) {
            return digits;
        }
        int at = digits.length() - 1 - chance.below(4);
        return digits.substring(0, at) + chance.below(10) + digits.substring(at + 1);
    }
}
