package org.safepassage.service.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code serials.csv}: the published plan. */
final class SerialsFile {
    private static final int MOST_SEATS = 2_000;

    private SerialsFile() {}

    static List<PlannedSerial> read(Folder folder, Places places) {
        List<String> crossings =
                places.crossings().stream().map(Places.Crossing::code).toList();
        List<String> all = new ArrayList<>(crossings);
        places.airports().forEach(airport -> all.add(airport.code()));
        return folder.keyed(
                        "serials.csv",
                        Columns.of(
                                "serial, kind, from, to, leaves, seats",
                                "crossing, leg, laps, held, held for, exercise"))
                .map(row -> serial(row, all, crossings));
    }

    private static PlannedSerial serial(Row row, List<String> places, List<String> crossings) {
        int seats = whole(row, "seats");
        int held = row.maybe("held").isEmpty() ? 0 : whole(row, "held");
        if (seats < 1) {
            row.problem("seats", "A serial has at least one seat.");
        }
        if (held > seats) {
            row.problem("held", "More seats are held than there are.");
        }
        if (held > 0 && row.maybe("held for").isEmpty()) {
            row.problem("held for", "Say for whom seats are held, in a code such as 'medical'.");
        }
        String from = row.oneOf("from", places);
        String to = row.oneOf("to", places);
        if (from.equals(to)) {
            row.problem("to", "A serial ends elsewhere than where it begins.");
        }
        return new PlannedSerial(
                row.code("serial"),
                PlannedSerial.Kind.of(row.oneOf(
                                "kind",
                                Stream.of(PlannedSerial.Kind.values())
                                        .map(PlannedSerial.Kind::code)
                                        .toList()))
                        .orElse(PlannedSerial.Kind.FLIGHT),
                row.maybe("leg").isEmpty()
                        ? PlannedSerial.Leg.OUT
                        : PlannedSerial.Leg.of(row.oneOf("leg", List.of("out", "onward")))
                                .orElse(PlannedSerial.Leg.OUT),
                from,
                to,
                row.maybe("crossing").map(code -> row.oneOf("crossing", crossings)),
                row.minute("leaves"),
                seats,
                row.maybe("laps").isEmpty() ? 0 : whole(row, "laps"),
                held,
                row.maybe("held for").isEmpty() ? "" : row.code("held for"),
                row.maybe("exercise").isPresent() && row.yes("exercise"));
    }

    private static int whole(Row row, String column) {
        double number = row.number(column).doubleValue();
        if (number < 0 || number > MOST_SEATS || number != Math.rint(number)) {
            row.problem(column, "Write a whole number from 0 to " + MOST_SEATS + ".");
            return 0;
        }
        return (int) number;
    }
}
