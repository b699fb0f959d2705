package org.safepassage.service.movement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safepassage.service.people.PersonId;

/**
 * Puts families on serials one after the other in the order given, each whole on the first that leaves and has room. Plain, so that
 * everybody can be told why: a family further down takes only what those above could not use.
 */
final class Greedy {
    private final Collection<Serial> serials;
    private final Set<String> dangerous;
    private final Map<SerialId, Integer> free = new HashMap<>();
    private final Map<SerialId, Integer> laps = new HashMap<>();

    /** @param serials of one leg, those that leave first standing first; {@code dangerous}: places where an alert stands */
    Greedy(Collection<Serial> serials, Set<String> dangerous) {
        this.serials = List.copyOf(serials);
        this.dangerous = dangerous;
        for (Serial serial : serials) {
            free.put(serial.id(), serial.free());
            laps.put(serial.id(), serial.lapsFree());
        }
    }

    List<Placed> place(List<Group> inOrder) {
        return inOrder.stream().map(this::place).toList();
    }

    private Placed place(Group group) {
        if (group.undecided() > 0 && !group.mayPart()) {
            return not(group, Outcome.WOULD_SPLIT, group.size(), 0, Optional.empty());
        }
        Optional<String> closed = Optional.empty();
        boolean declined = false;
        boolean heldWouldDo = false;
        int nearest = -1;
        for (Serial serial : serials) {
            if (group.from().isPresent() && !group.from().get().equals(serial.from())
                    || group.with().isPresent() && !group.with().get().equals(serial.id())) {
                continue;
            }
            Optional<String> danger =
                    serial.places().filter(dangerous::contains).findFirst();
            if (danger.isPresent()) {
                closed = danger;
            } else if (group.declined().contains(serial.id())) {
                declined = true;
            } else {
                int left = free.getOrDefault(serial.id(), 0);
                int wanted = seatsOn(serial, group);
                if (wanted <= left) {
                    return on(group, serial, wanted);
                }
                nearest = Math.max(nearest, left);
                heldWouldDo |= wanted <= left + serial.held();
            }
        }
        if (nearest >= 0) {
            Outcome why = group.with().isPresent() ? Outcome.PART_SEATED : heldWouldDo ? Outcome.HELD : Outcome.NO_ROOM;
            return not(group, why, group.size() - lapsAtMost(group), nearest, Optional.empty());
        }
        Outcome why = closed.isPresent() ? Outcome.ROUTE_CLOSED : declined ? Outcome.DECLINED : Outcome.NO_SERIAL;
        return not(group, why, group.size(), 0, closed);
    }

    private static int lapsAtMost(Group group) {
        return Math.min(group.infants().size(), group.seated().size());
    }

    /** One infant to a lap, and a lap only of somebody of the family who is seated. */
    private int seatsOn(Serial serial, Group group) {
        return group.size() - Math.min(lapsAtMost(group), laps.getOrDefault(serial.id(), 0));
    }

    private Placed on(Group group, Serial serial, int wanted) {
        int onLaps = group.size() - wanted;
        List<PersonId> seated = new ArrayList<>(group.seated());
        seated.addAll(group.infants().subList(onLaps, group.infants().size()));
        int before = free.merge(serial.id(), -wanted, Integer::sum) + wanted;
        laps.merge(serial.id(), -onLaps, Integer::sum);
        return new Placed(
                group,
                Outcome.ON,
                Optional.of(serial.id()),
                seated,
                List.copyOf(group.infants().subList(0, onLaps)),
                wanted,
                before,
                Optional.empty());
    }

    private static Placed not(Group group, Outcome why, int wanted, int free, Optional<String> place) {
        return new Placed(group, why, Optional.empty(), List.of(), List.of(), wanted, free, place);
    }
}
