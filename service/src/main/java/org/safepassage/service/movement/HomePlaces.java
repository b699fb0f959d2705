package org.safepassage.service.movement;

import org.safepassage.service.crossings.Place;
import org.safepassage.service.crossings.Places;
import org.safepassage.service.operations.Operation;
import org.springframework.stereotype.Component;

/** The places in the country that owes the help. */
@Component
class HomePlaces {
    private final Places places;
    private final Operation operation;

    HomePlaces(Places places, Operation operation) {
        this.places = places;
        this.operation = operation;
    }

    boolean has(String place) {
        return places.find(place)
                .map(Place::country)
                .filter(operation.setting().homeCountry()::equals)
                .isPresent();
    }
}
