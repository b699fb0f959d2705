package org.safepassage.service.intake.reading.mail;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of mail headers: RFC 5322 with its obsolete forms, C's asctime, ISO 8601, and near misses of these. */
final class MailDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("z", 0),
            Map.entry("bst", 60),
            Map.entry("est", -300),
            Map.entry("edt", -240),
            Map.entry("cst", -360),
            Map.entry("cdt", -300),
            Map.entry("mst", -420),
            Map.entry("mdt", -360),
            Map.entry("pst", -480),
            Map.entry("pdt", -420),
            Map.entry("cet", 60),
            Map.entry("cest", 120),
            Map.entry("eet", 120),
            Map.entry("eest", 180),
            Map.entry("msk", 180),
            Map.entry("aft", 270),
            Map.entry("pkt", 300),
            Map.entry("irst", 210));
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[.,]\\d+)?(\\s*[ap]m)?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[\\s,-]+([a-z]{3})[a-z]*\\.?[\\s,-]+(\\d{2,4})");
    private static final Pattern MONTH_DAY = Pattern.compile("([a-z]{3})[a-z]*\\.?\\s+(\\d{1,2})\\b.*?\\b(\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern OFFSET = Pattern.compile("([+-])\\s?(\\d{1,2}):?(\\d{2})\\b");
    private static final Pattern ZONE = Pattern.compile("\\b([a-z]{1,5})\\s*$");

    private MailDates() {}

    static @Nullable OffsetDateTime parse(String header) {
        String text =
                Parameters.withoutComments(header).toLowerCase(Locale.ROOT).strip();
        if (text.length() > 200 || text.isEmpty()) return null;
        try {
            return read(text);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable OffsetDateTime read(String text) {
        int[] day = day(text);
        Matcher time = TIME.matcher(text);
        if (day.length == 0) return null;
        boolean timed = time.find();
        int hour = timed ? Integer.parseInt(time.group(1)) : 0;
        int minute = timed ? Integer.parseInt(time.group(2)) : 0;
        int second = timed && time.group(3) != null ? Math.min(59, Integer.parseInt(time.group(3))) : 0;
        if (timed && time.group(4) != null) hour = hour % 12 + (time.group(4).contains("p") ? 12 : 0);
        String rest = timed ? text.substring(time.end()) : "";
        return LocalDateTime.of(day[0], day[1], day[2], hour, minute, second).atOffset(offset(rest));
    }

    private static int[] day(String text) {
        Matcher found = DAY_MONTH.matcher(text);
        if (found.find() && MONTHS.contains(found.group(2))) {
            return new int[] {year(found.group(3)), MONTHS.indexOf(found.group(2)) + 1, Integer.parseInt(found.group(1))
            };
        }
        found = ISO.matcher(text);
        if (found.find()) {
            return new int[] {
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))
            };
        }
        found = MONTH_DAY.matcher(text);
        while (found.find()) {
            if (MONTHS.contains(found.group(1))) {
                return new int[] {
                    year(found.group(3)), MONTHS.indexOf(found.group(1)) + 1, Integer.parseInt(found.group(2))
                };
            }
            found.region(found.start(2), text.length());
        }
        return new int[0];
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) return year < 50 ? 2000 + year : 1900 + year;
        return digits.length() == 3 ? 1900 + year : year;
    }

    private static ZoneOffset offset(String rest) {
        Matcher numbers = OFFSET.matcher(rest);
        if (numbers.find()) {
            int minutes = Integer.parseInt(numbers.group(2)) * 60 + Integer.parseInt(numbers.group(3));
            if (minutes > 18 * 60) return ZoneOffset.UTC;
            return ZoneOffset.ofTotalSeconds((numbers.group(1).equals("-") ? -60 : 60) * minutes);
        }
        Matcher name = ZONE.matcher(rest);
        return name.find() ? ZoneOffset.ofTotalSeconds(60 * ZONES.getOrDefault(name.group(1), 0)) : ZoneOffset.UTC;
    }
}
