package org.safepassage.exercise.road;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One family at a crossing: they come or they do not, bring whom nobody listed, and the guards treat them alike. */
final class Gate {
    private final World world;
    private final Road road;

    Gate(World world, Road road) {
        this.world = world;
        this.road = road;
    }

    List<Happening> passage(Called called, Map<String, Walker> listed) {
        String family = Road.family(listed).orElse("");
        boolean come = !family.isEmpty() && world.setsOut(family, called.place());
        boolean pass = come && world.letsPass(family, called.place(), called.at());
        String outcome = pass ? "passed" : "turned-back";
        String because = pass ? "" : world.reason(family, called.place());
        List<Happening> happened = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (String person : called.people()) {
            Walker walker = listed.get(person);
            if (come && walker != null && walker.family().equals(family) && mayCome(walker)) {
                there.add(walker.person());
                happened.add(road.seen(called, person, walker, outcome, because));
            } else {
                happened.add(road.unseen(called, person, "absent"));
            }
        }
        if (come && !there.isEmpty()) {
            for (Walker walker : road.household(family)) {
                if (!there.contains(walker.person()) && mayCome(walker) && world.comesUnlisted(walker.person())) {
                    happened.add(road.stranger(called, walker, outcome, because));
                }
            }
        }
        return happened;
    }

    private boolean mayCome(Walker walker) {
        return road.isAlive(walker) && !road.isOut(walker);
    }
}
