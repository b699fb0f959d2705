package org.safepassage.exercise.writing;

import java.time.LocalDate;
import org.safepassage.exercise.people.Birth;
import org.safepassage.exercise.people.Chance;

/**
 * A birth as somebody wrote it.
 *
 * @param kind "" for a date, ".year", ".age"
 * @param text as written
 * @param fact the same in the truth's form
 */
record BirthWriting(String kind, String text, String fact) {
    static BirthWriting write(Birth birth, String language, Chance chance) {
        Script.Digits digits = Script.digits(language, chance);
        boolean exact = birth.nearAnAgeLimit();
        boolean solar = language.equals("en") ? chance.in(0.04) : chance.in(0.55);
        if (!exact && chance.in(0.3)) {
            int age = birth.age() + (birth.age() > 30 && chance.in(0.12) ? chance.pick(-1, 1) : 0);
            return new BirthWriting(".age", Script.write("" + age, digits), "age:" + age);
        }
        if (birth.known() == Birth.Precision.YEAR || !exact && chance.in(0.12)) {
            int year = birth.date().getYear();
            return solar
                    ? new BirthWriting(".year", Script.write("" + (year - 621), digits), "sh:" + (year - 621))
                    : new BirthWriting(".year", Script.write("" + year, digits), "" + year);
        }
        LocalDate date = birth.age() > 24 && chance.in(0.04) ? slip(birth.date(), chance) : birth.date();
        return new BirthWriting("", Script.write(date(date, solar, language, chance), digits), date.toString());
    }

    private static LocalDate slip(LocalDate date, Chance chance) {
        return switch (chance.below(3)) {
            case 0 -> date.plusYears(chance.pick(-1, 1));
            case 1 -> date.plusDays(chance.pick(-1, 1, 10));
            default ->
                date.getDayOfMonth() <= 12
                        ? LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue())
                        : date.plusMonths(1);
        };
    }

    private static String date(LocalDate date, boolean solar, String language, Chance chance) {
        if (solar) {
            SolarHijri h = SolarHijri.of(date);
            String month = Phrases.of(language).all("month").get(h.month() - 1);
            return !language.equals("en") && chance.in(0.3)
                    ? h.day() + " " + month + " " + h.year()
                    : h.year() + chance.pick("/", "-", "/") + "%02d".formatted(h.month()) + "/"
                            + "%02d".formatted(h.day());
        }
        int d = date.getDayOfMonth();
        int m = date.getMonthValue();
        int y = date.getYear();
        if (!language.equals("en")) {
            return chance.in(0.6) ? "%d/%02d/%02d".formatted(y, m, d) : "%02d/%02d/%d".formatted(d, m, y);
        }
        Phrases english = Phrases.of("en");
        return switch (chance.below(6)) {
            case 0 -> "%02d/%02d/%d".formatted(d, m, y);
            case 1 -> "%d-%02d-%02d".formatted(y, m, d);
            case 2 -> d + " " + english.all("month").get(m - 1) + " " + y;
            case 3 -> "%02d.%02d.%d".formatted(d, m, y);
            case 4 -> d + "-" + english.all("month.short").get(m - 1) + "-" + y;
            default -> d + " " + english.all("month.short").get(m - 1) + " " + y;
        };
    }
}
