package org.safepassage.service.movement;

import java.util.List;
import java.util.Optional;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.decisions.GrantedFamilies;
import org.safepassage.service.movement.Placements.Placement;
import org.safepassage.service.people.FamilyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of any case in a line why it is on a serial or is not. */
@Component
class WhyNot {
    private final JdbcClient jdbc;
    private final GrantedFamilies granted;
    private final Placements placements;
    private final SerialRows serials;
    private final Places places;

    WhyNot(JdbcClient jdbc, GrantedFamilies granted, Placements placements, SerialRows serials, Places places) {
        this.jdbc = jdbc;
        this.granted = granted;
        this.placements = placements;
        this.serials = serials;
        this.places = places;
    }

    /** @param number of a case, as said aloud */
    String of(OperationId operation, Serial serial, long number) {
        Optional<FamilyId> family = jdbc.sql("""
                select family from family_case where operation = :operation and number = :number""")
                .param("operation", operation.value())
                .param("number", number)
                .query((row, n) -> new FamilyId(Columns.id(row, "family")))
                .optional();
        if (family.isEmpty()) {
            return "There is no case " + number + ".";
        }
        Optional<SerialId> sits = jdbc.sql(
                        "select serial from seat where family = :family and leg = :leg and live order by serial limit 1")
                .param("family", family.get().value())
                .param("leg", serial.leg().code())
                .query((row, n) -> new SerialId(Columns.id(row, "serial")))
                .optional();
        if (sits.isPresent()) {
            return sits.get().equals(serial.id())
                    ? "Case " + number + " has seats on this serial."
                    : "Case " + number + " has seats on "
                            + serials.find(operation, sits.get())
                                    .map(Serial::code)
                                    .orElse("another serial") + ".";
        }
        if (granted.of(operation, List.of(family.get())).isEmpty()) {
            return "Case " + number + ": no decision yet that lets anybody of it travel.";
        }
        return "Case " + number + ": "
                + placements
                        .ofCase(operation, serial.leg(), number)
                        .map(this::sentence)
                        .orElse("not assigned yet. Press Assign families.");
    }

    String sentence(Placement one) {
        return switch (one.outcome()) {
            case NO_ROOM -> "not enough seats together: " + one.wanted() + " wanted, " + one.free() + " free";
            case HELD -> "only held seats are left: " + one.wanted() + " wanted, " + one.free() + " free besides";
            case PART_SEATED ->
                "part of the family has seats on a serial with " + one.free() + " free, " + one.wanted() + " wanted";
            case ROUTE_CLOSED ->
                "the route is closed by an alert at "
                        + one.place().map(places::name).orElse("a place on the way");
            case WOULD_SPLIT -> "part of the family is still undecided: would split";
            case DECLINED -> "declined what there is, and keeps its place";
            case NO_SERIAL -> "no serial is planned that it could take";
            case NO_DECISION -> "no decision yet";
            case ON -> "had seats when families were last assigned, and gave them back";
        };
    }
}
