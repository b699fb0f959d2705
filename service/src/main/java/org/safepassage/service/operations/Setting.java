package org.safepassage.service.operations;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When and where an operation takes place, and how people there write.
 *
 * @param until the last day, when it is known
 * @param homeCountry ISO 3166 alpha-2 of the country that owes the help
 * @param country ISO 3166 alpha-2 of the country people leave
 * @param zones theatre first, then home; times are shown in them and stored in UTC
 * @param languages the working language first
 * @param phoneRegion ISO 3166 alpha-2 of numbers written without a country code
 * @param calendars in which dates may be written: gregorian, solar-hijri, islamic
 */
public record Setting(
        LocalDate from,
        Optional<LocalDate> until,
        String homeCountry,
        String country,
        List<ZoneId> zones,
        List<Locale> languages,
        String phoneRegion,
        List<String> calendars) {
    public Setting {
        zones = List.copyOf(zones);
        languages = List.copyOf(languages);
        calendars = List.copyOf(calendars);
    }
}
