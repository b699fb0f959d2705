package org.safepassage.service.operations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code operation.csv}: one setting a line. */
record Settings(String code, String name, Setting setting) {
    private static final String FILE = "operation.csv";
    private static final List<String> REQUIRED =
            List.of("code", "name", "from", "home country", "country", "time zones", "languages", "phone region");
    private static final List<String> CALENDARS = List.of("gregorian", "solar-hijri", "islamic");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static Settings read(Folder folder, Problems problems) {
        if (folder.file(FILE).isEmpty()) {
            problems.add(FILE, 0, "", "The file is missing. It has the headings setting,value and one setting a line.");
        }
        Map<String, Row> lines = new HashMap<>();
        int before = problems.count();
        Table table = folder.table(FILE, Columns.of("setting, value", ""));
        boolean headed = problems.count() == before;
        for (Row row : table.rows()) {
            String setting = row.oneOf("setting", known());
            if (row.sound() && lines.putIfAbsent(setting, row) != null) {
                row.problem("setting", "'" + setting + "' stands twice. Keep one.");
            }
        }
        if (headed && folder.file(FILE).isPresent()) {
            REQUIRED.stream()
                    .filter(r -> !lines.containsKey(r))
                    .forEach(r -> problems.add(FILE, 0, "setting", "'" + r + "' is missing. Add a line for it."));
        }
        Row none = new Row(FILE, 0, Map.of(), new Problems());
        Setting setting = new Setting(
                lines.getOrDefault("from", none).day("value"),
                lines.getOrDefault("until", none).maybeDay("value"),
                country(lines.getOrDefault("home country", none)),
                country(lines.getOrDefault("country", none)),
                zones(lines.getOrDefault("time zones", none)),
                languages(lines.getOrDefault("languages", none)),
                country(lines.getOrDefault("phone region", none)),
                calendars(lines.getOrDefault("calendars", none)));
        checkPeriod(setting, lines.getOrDefault("until", none));
        return new Settings(
                lines.getOrDefault("code", none).code("value"),
                lines.getOrDefault("name", none).required("value"),
                setting);
    }

    private static List<String> known() {
        return Stream.concat(REQUIRED.stream(), Stream.of("until", "calendars")).toList();
    }

    private static void checkPeriod(Setting setting, Row until) {
        LocalDate last = setting.until().orElse(LocalDate.MAX);
        if (until.sound() && last.isBefore(setting.from())) {
            until.problem(
                    "value", "The operation ends before it begins. Write a day on or after " + setting.from() + ".");
        }
    }

    private static String country(Row row) {
        String code = row.required("value");
        if (!code.isEmpty() && !COUNTRIES.contains(code)) {
            row.problem("value", "'" + code + "' is no country. Write two capital letters (ISO 3166), such as GB.");
        }
        return code;
    }

    private static List<ZoneId> zones(Row row) {
        row.required("value");
        return row.list("value").stream().map(z -> zone(row, z)).toList();
    }

    private static ZoneId zone(Row row, String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            row.problem("value", "'" + zone + "' is no time zone. " + Problems.instead(zone, nearbyZones(zone)));
            return ZoneId.of("UTC");
        }
    }

    private static List<String> nearbyZones(String zone) {
        String city = zone.substring(zone.indexOf('/') + 1);
        List<String> same = ZoneId.getAvailableZoneIds().stream()
                .filter(z -> z.endsWith("/" + city))
                .sorted()
                .toList();
        return same.isEmpty() ? List.of("Asia/Kabul", "Africa/Khartoum", "Europe/London", "UTC") : same;
    }

    private static List<Locale> languages(Row row) {
        row.required("value");
        Set<String> known = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
        for (String tag : row.list("value")) {
            String language = Locale.forLanguageTag(tag).getLanguage();
            if (!known.contains(language) && language.length() != 3) {
                row.problem(
                        "value", "'" + tag + "' is no language. Write its code (ISO 639), such as en | fa-AF | ps.");
            }
        }
        return row.list("value").stream().map(Locale::forLanguageTag).toList();
    }

    private static List<String> calendars(Row row) {
        for (String calendar : row.list("value")) {
            if (!CALENDARS.contains(calendar)) {
                row.problem("value", "'" + calendar + "' is no calendar. " + Problems.instead(calendar, CALENDARS));
            }
        }
        return row.list("value").isEmpty() ? List.of("gregorian") : row.list("value");
    }
}
