package org.safepassage.service.operations;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Where people can leave, and by which ways. */
public record Places(
        List<Crossing> crossings,
        List<Airport> airports,
        List<Corridor> corridors,
        List<CrossingCondition> conditions,
        List<Team> teams) {
    public Places {
        crossings = List.copyOf(crossings);
        airports = List.copyOf(airports);
        corridors = List.copyOf(corridors);
        conditions = List.copyOf(conditions);
        teams = List.copyOf(teams);
    }

    /**
     * A point on the map.
     *
     * @param latitude degrees north, WGS 84
     * @param longitude degrees east, WGS 84
     * @param exact false when it is only about there and must be checked on a map
     */
    public record Point(double latitude, double longitude, boolean exact) {}

    /**
     * A pair of posts at a border.
     *
     * @param country ISO 3166 alpha-2 of the other side
     * @param alsoWritten as messages write it, in any script
     */
    public record Crossing(
            String code,
            String name,
            String province,
            String otherName,
            String country,
            Point point,
            List<String> alsoWritten) {
        public Crossing {
            alsoWritten = List.copyOf(alsoWritten);
        }
    }

    /**
     * A place that aircraft or ships leave from or reach.
     *
     * @param kind airport, airfield or port
     * @param alsoWritten as messages write it, in any script; the name of its town alone is not the airport
     */
    public record Airport(
            String code, String name, String kind, String country, Point point, List<String> alsoWritten) {
        public Airport {
            alsoWritten = List.copyOf(alsoWritten);
        }
    }

    /** A way out: the places along it in order, the crossing it uses and where the journey goes on. */
    public record Corridor(
            String code, String name, List<String> stops, Optional<String> crossing, Optional<String> airport) {
        public Corridor {
            stops = List.copyOf(stops);
        }
    }

    /**
     * How a crossing or an airport was found on one day. It is an observation and grows old; it is never the place's state.
     *
     * @param state open, restricted or closed
     * @param mayPass in words
     * @param provinces of origin that are let through; empty when none are named
     */
    public record CrossingCondition(
            String crossing,
            String state,
            LocalDate observed,
            Optional<LocalTime> opens,
            Optional<LocalTime> closes,
            String mayPass,
            List<String> provinces,
            String documents,
            String source) {
        public CrossingCondition {
            provinces = List.copyOf(provinces);
        }
    }

    /**
     * Specialists who can be sent to a post together. Names are code names.
     *
     * @param country ISO 3166 alpha-2: whose posts it is meant for
     * @param familiesAnHour how many it can help
     * @param readyHours from being sent until it is there
     */
    public record Team(
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
}
