package org.safepassage.service.operations;

import java.util.List;

/** Reads {@code crossings.csv}, {@code airports.csv}, {@code corridors.csv} and {@code conditions.csv}. */
final class PlacesFiles {
    private PlacesFiles() {}

    static Places read(Folder folder) {
        List<Places.Crossing> crossings = folder.keyed(
                        "crossings.csv",
                        Columns.of("crossing, name, country, latitude, longitude", "province, other side, exact"))
                .map(row -> new Places.Crossing(
                        row.code("crossing"),
                        row.required("name"),
                        row.text("province"),
                        row.text("other side"),
                        row.required("country"),
                        point(row)));
        List<Places.Airport> airports = folder.keyed(
                        "airports.csv", Columns.of("airport, name, country, latitude, longitude", "kind, exact"))
                .map(row -> new Places.Airport(
                        row.code("airport"),
                        row.required("name"),
                        row.maybe("kind").isEmpty()
                                ? "airport"
                                : row.oneOf("kind", List.of("airport", "airfield", "port")),
                        row.required("country"),
                        point(row)));
        List<String> crossingCodes =
                crossings.stream().map(Places.Crossing::code).toList();
        List<String> airportCodes = airports.stream().map(Places.Airport::code).toList();
        return new Places(
                crossings,
                airports,
                folder.keyed("corridors.csv", Columns.of("corridor, name, stops", "crossing, airport"))
                        .map(row -> new Places.Corridor(
                                row.code("corridor"),
                                row.required("name"),
                                row.list("stops"),
                                row.maybe("crossing").map(c -> row.oneOf("crossing", crossingCodes)),
                                row.maybe("airport").map(a -> row.oneOf("airport", airportCodes)))),
                folder.table(
                                "conditions.csv",
                                Columns.of(
                                        "crossing, observed, source", "opens, closes, may pass, provinces, documents"))
                        .map(row -> condition(row, crossingCodes)));
    }

    private static Places.CrossingCondition condition(Row row, List<String> crossings) {
        return new Places.CrossingCondition(
                row.oneOf("crossing", crossings),
                row.day("observed"),
                row.maybeTime("opens"),
                row.maybeTime("closes"),
                row.text("may pass"),
                row.list("provinces"),
                row.text("documents"),
                row.required("source"));
    }

    private static Places.Point point(Row row) {
        double latitude = row.number("latitude").doubleValue();
        double longitude = row.number("longitude").doubleValue();
        if (Math.abs(latitude) > 90) {
            row.problem("latitude", "A latitude lies from -90 to 90 degrees. Is it swapped with the longitude?");
        }
        if (Math.abs(longitude) > 180) {
            row.problem("longitude", "A longitude lies from -180 to 180 degrees.");
        }
        return new Places.Point(latitude, longitude, row.maybe("exact").isEmpty() || row.yes("exact"));
    }
}
