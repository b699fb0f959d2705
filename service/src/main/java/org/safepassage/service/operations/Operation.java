package org.safepassage.service.operations;

import java.util.List;
import java.util.stream.Stream;
import org.safepassage.service.eligibility.Rules;
import org.safepassage.service.eligibility.Weighing;

/**
 * One named crisis response, as its folder describes it. Immutable; read once, at start.
 *
 * @param code how rows, addresses and commands name it
 * @param rules every rule table, ready to assess
 * @param weighing how families are put in order
 * @param serials the published plan of movements
 */
public record Operation(
        String code,
        String name,
        Setting setting,
        List<Scheme> schemes,
        Rules rules,
        Weighing weighing,
        List<Cohort> cohorts,
        List<Roll> rolls,
        List<Partner> partners,
        Places places,
        Promises promises,
        Claims claims,
        List<PlannedSerial> serials,
        Papers papers) {

    public Operation {
        schemes = List.copyOf(schemes);
        cohorts = List.copyOf(cohorts);
        rolls = List.copyOf(rolls);
        partners = List.copyOf(partners);
        serials = List.copyOf(serials);
    }

    /** Every category of every scheme, in the order of the folder. */
    public List<Scheme.Category> categories() {
        return schemes.stream().flatMap(s -> s.categories().stream()).toList();
    }

    /** Countries whose telephone numbers may stand without their code: where people write from, home, and the neighbours they flee to. */
    public List<String> phoneRegions() {
        Stream<String> near = places.crossings().stream().map(Places.Crossing::country);
        return Stream.concat(Stream.of(setting.phoneRegion(), setting.homeCountry()), near)
                .distinct()
                .toList();
    }
}
