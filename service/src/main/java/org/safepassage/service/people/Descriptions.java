package org.safepassage.service.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.Career;
import org.safepassage.linkage.Described;
import org.safepassage.linkage.Described.Sex;
import org.safepassage.linkage.dates.BirthDate;
import org.safepassage.linkage.dates.Reckoning;
import org.safepassage.linkage.dates.SolarHijri;
import org.safepassage.linkage.identifiers.Document;

/** Says what a mention holds in the words of the linkage library, as stored mentions and as typed questions alike. */
public final class Descriptions {
    private Descriptions() {}

    /** @param source the message: two mentions of one message are two people unless it says otherwise */
    public static Described of(MentionContent content, @Nullable String source) {
        return Described.named(content.name())
                .father(content.father())
                .grandfather(content.grandfather())
                .parent(content.surroundings().father())
                .born(content.birth() == null ? null : birth(content.birth()))
                .sex(content.sex() == null ? null : Sex.valueOf(content.sex().toUpperCase(Locale.ROOT)))
                .phones(numbers(content, "phone"))
                .emails(numbers(content, "email"))
                .documents(documents(content))
                .place(content.place())
                .career(career(content))
                .relatives(content.relatives())
                .written(content.surroundings().writer(), content.surroundings().thread())
                .told("work", value(content, "role"))
                .told("nationality", value(content, "nationality"))
                .told("threat", value(content, "threat"))
                .told("illness", value(content, "medical"))
                .source(source);
    }

    private static BirthDate birth(MentionContent.Birth birth) {
        boolean solar = birth.calendar().equals("solar-hijri");
        var from = birth.earliest();
        int[] stated = solar ? solar(from) : new int[] {from.getYear(), from.getMonthValue(), from.getDayOfMonth()};
        Reckoning reckoning = solar ? Reckoning.SOLAR_HIJRI : Reckoning.GREGORIAN;
        return switch (birth.precision()) {
            case "exact" -> BirthDate.exact(stated[0], stated[1], stated[2], reckoning);
            case "month" -> BirthDate.month(stated[0], stated[1], reckoning);
            case "year" -> BirthDate.year(stated[0], reckoning);
            default -> {
                int first = from.getYear();
                int last = birth.latest().getYear();
                yield BirthDate.about((first + last) / 2, Math.max(1, (last - first + 1) / 2), Reckoning.GREGORIAN);
            }
        };
    }

    private static int[] solar(LocalDate day) {
        int year = SolarHijri.yearOf(day);
        int passed = (int) ChronoUnit.DAYS.between(SolarHijri.toGregorian(year, 1, 1), day);
        int firstHalf = 6 * 31;
        return passed < firstHalf
                ? new int[] {year, passed / 31 + 1, passed % 31 + 1}
                : new int[] {year, (passed - firstHalf) / 30 + 7, (passed - firstHalf) % 30 + 1};
    }

    private static List<String> numbers(MentionContent content, String type) {
        return content.numbers().stream()
                .filter(number -> number.type().equals(type))
                .map(MentionContent.Number::normalised)
                .toList();
    }

    private static List<Document> documents(MentionContent content) {
        return content.numbers().stream()
                .filter(number ->
                        !number.type().equals("phone") && !number.type().equals("email"))
                .map(number -> Document.read(number.type(), number.normalised()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable Career career(MentionContent content) {
        String employer = value(content, "employer");
        int from = year(value(content, "worked-from"));
        int to = year(value(content, "worked-to"));
        return employer == null && from == 0 && to == 0 ? null : new Career(employer, from, to);
    }

    private static int year(@Nullable String stated) {
        return stated != null && stated.matches("\\d{4}") ? Integer.parseInt(stated) : 0;
    }

    private static @Nullable String value(MentionContent content, String fact) {
        return content.facts().stream()
                .filter(said -> said.fact().equals(fact))
                .map(MentionContent.Said::value)
                .findFirst()
                .orElse(null);
    }
}
