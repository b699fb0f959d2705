package org.safepassage.service.operations;

import java.util.List;
import java.util.stream.Stream;

/** Reads {@code crossings.csv}, {@code airports.csv}, {@code corridors.csv}, {@code conditions.csv} and {@code teams.csv}. */
final class PlacesFiles {
    private static final List<String> STATES = List.of("open", "restricted", "closed");
    private static final int READY_WITHIN = 48;

    private PlacesFiles() {}

    static Places read(Folder folder) {
        List<Places.Crossing> crossings = folder.keyed(
                        "crossings.csv",
                        Columns.of(
                                "crossing, name, country, latitude, longitude",
                                "province, other side, exact, also written"))
                .map(row -> new Places.Crossing(
                        row.code("crossing"),
                        row.required("name"),
                        row.text("province"),
                        row.text("other side"),
                        row.required("country"),
                        point(row),
                        row.list("also written")));
        List<Places.Airport> airports = folder.keyed(
                        "airports.csv",
                        Columns.of("airport, name, country, latitude, longitude", "kind, exact, also written"))
                .map(row -> new Places.Airport(
                        row.code("airport"),
                        row.required("name"),
                        row.maybe("kind").isEmpty()
                                ? "airport"
                                : row.oneOf("kind", List.of("airport", "airfield", "port")),
                        row.required("country"),
                        point(row),
                        row.list("also written")));
        List<String> crossingCodes =
                crossings.stream().map(Places.Crossing::code).toList();
        List<String> airportCodes = airports.stream().map(Places.Airport::code).toList();
        List<String> anywhere =
                Stream.concat(crossingCodes.stream(), airportCodes.stream()).toList();
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
                                        "crossing, observed, source",
                                        "state, opens, closes, may pass, provinces, documents"))
                        .map(row -> condition(row, anywhere)),
                folder.keyed(
                                "teams.csv",
                                Columns.of(
                                        "team, name, specialists, country, languages, families an hour",
                                        "ready within"))
                        .map(PlacesFiles::team));
    }

    private static Places.Team team(Row row) {
        return new Places.Team(
                row.code("team"),
                row.required("name"),
                count(row, "specialists"),
                row.required("country"),
                row.list("languages"),
                count(row, "families an hour"),
                row.maybe("ready within").isEmpty() ? READY_WITHIN : count(row, "ready within"));
    }

    private static int count(Row row, String column) {
        double number = row.number(column).doubleValue();
        if (number != Math.rint(number) || number < 1 || number > 1_000) {
            row.problem(column, "Write a whole number from 1 to 1000.");
        }
        return (int) number;
    }

    /** A condition that says more than its day and does not say how it stands lets some people pass and not others. */
    private static Places.CrossingCondition condition(Row row, List<String> places) {
        return new Places.CrossingCondition(
                row.oneOf("crossing", places),
                row.maybe("state").isEmpty() ? "restricted" : row.oneOf("state", STATES),
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
            row.problem(
                    "latitude", "A latitude lies from -90 to 90 degrees; perhaps it is swapped with the longitude.");
        }
        if (Math.abs(longitude) > 180) {
            row.problem("longitude", "A longitude lies from -180 to 180 degrees.");
        }
        return new Places.Point(latitude, longitude, row.maybe("exact").isEmpty() || row.yes("exact"));
    }
}
