package org.safepassage.service.crossings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safepassage.service.operations.Operation;
import org.springframework.stereotype.Component;

/** Every crossing and airport of the operation that this instance serves, in the order of its folder. */
@Component
public class Places {
    private final Map<String, Place> all = new LinkedHashMap<>();

    Places(Operation operation) {
        operation
                .places()
                .crossings()
                .forEach(c -> add(new Place(
                        c.code(),
                        c.name(),
                        Place.Kind.CROSSING,
                        c.country(),
                        c.otherName(),
                        c.province(),
                        c.point().latitude(),
                        c.point().longitude(),
                        c.point().exact())));
        operation
                .places()
                .airports()
                .forEach(a -> add(new Place(
                        a.code(),
                        a.name(),
                        Place.Kind.valueOf(a.kind().toUpperCase(Locale.ROOT)),
                        a.country(),
                        "",
                        "",
                        a.point().latitude(),
                        a.point().longitude(),
                        a.point().exact())));
    }

    private void add(Place place) {
        all.putIfAbsent(place.code(), place);
    }

    public Collection<Place> all() {
        return List.copyOf(all.values());
    }

    public List<Place> crossings() {
        return all.values().stream().filter(Place::isCrossing).toList();
    }

    public Optional<Place> find(String code) {
        return Optional.ofNullable(all.get(code));
    }

    /** The place's name, or its code when the folder no longer has it. */
    public String name(String code) {
        return find(code).map(Place::name).orElse(code);
    }

    /** @throws CrossingRefused.NoSuchPlace when the operation has none of this code */
    Place known(String code) {
        return find(code).orElseThrow(() -> new CrossingRefused.NoSuchPlace(code));
    }
}
