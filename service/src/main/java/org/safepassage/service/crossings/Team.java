package org.safepassage.service.crossings;

import java.util.List;
import java.util.UUID;

/**
 * Specialists who go to a post together. Names are code names.
 *
 * @param country ISO 3166 alpha-2: whose posts it is meant for
 * @param languages ISO 639 codes, some with a country
 * @param familiesAnHour how many it can help
 * @param readyHours from being sent until it is there
 */
public record Team(
        UUID id,
        String code,
        String name,
        int specialists,
        String country,
        List<String> languages,
        int familiesAnHour,
        int readyHours) {
    public Team {
        languages = List.copyOf(languages);
    }
}
