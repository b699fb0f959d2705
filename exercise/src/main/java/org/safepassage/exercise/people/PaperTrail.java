package org.safepassage.exercise.people;

import java.util.Locale;

/** Draws identifiers. Numbers look real and belong to nobody: one operator block, and domains that cannot exist. */
public final class PaperTrail {
    private PaperTrail() {}

    public static String phone(Chance chance) {
        return "+937%d55%05d".formatted(chance.pick(0, 2, 4, 7, 8, 9), chance.below(100_000));
    }

    static String email(PersonName name, Chance chance) {
        String given = latin(chance.pick(name.given().getLast().roman()));
        String last = latin(chance.pick(name.tribe()
                .map(NamePart::roman)
                .orElse(name.father().getFirst().roman())));
        String local = switch (chance.below(5)) {
            case 0 -> given + "." + last;
            case 1 -> given + last + chance.between(1, 99);
            case 2 -> given + "_" + chance.between(1980, 2003);
            case 3 -> last + given.charAt(0) + chance.between(100, 999);
            default -> given + chance.between(1000, 9999);
        };
        return local + "@"
                + chance.pick(
                        "mail.example",
                        "inbox.example",
                        "kabulmail.example",
                        "post.example.org",
                        "webmail.example.com");
    }

    static String passport(String nationality, Chance chance) {
        return nationality.equals("GB")
                ? "5%08d".formatted(chance.below(100_000_000))
                : "P0%07d".formatted(chance.below(10_000_000));
    }

    static String tazkira(Chance chance) {
        return "14%02d-%04d-%05d".formatted(chance.between(0, 2), chance.between(100, 1999), chance.below(100_000));
    }

    static String service(String employer, long family, Chance chance) {
        long number = family * 10 + chance.below(10);
        return (employer.equals("uk-forces") ? "LEC-%05d" : "BE-%05d")
                .formatted(number % 100_000 + (number / 100_000) * 100_000);
    }

    private static String latin(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
