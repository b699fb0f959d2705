package org.safepassage.exercise.road;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.exercise.people.Chance;

/** Chance on the road, drawn from the seed and from whom it befalls, so that the order of questions changes nothing. */
final class World {
    private static final double DECLINES = 0.06;
    private static final double HEARS_NOTHING = 0.05;
    private static final double SETS_OUT = 0.94;
    private static final double KILLED = 0.03;
    private static final double COMES_UNLISTED = 0.35;
    private static final double BOARDS = 0.985;
    private static final List<String> REASONS =
            List.of("no-visa", "province-not-allowed", "closed-early", "papers-not-honoured", "no-reason-given");

    private final long seed;

    World(long seed) {
        this.seed = seed;
    }

    String answer(String family, String place) {
        double drawn = of("answer:" + place, family).unit();
        return drawn < DECLINES ? "declined" : drawn < DECLINES + HEARS_NOTHING ? "unanswered" : "confirmed";
    }

    boolean setsOut(String family, String place) {
        return of("sets out:" + place, family).in(SETS_OUT);
    }

    /** Some crossings keep their word more often than others. */
    boolean letsPass(String family, String place, String at) {
        double mood = 0.45 + 0.5 * of("mood", place).unit();
        return of("gate:" + place + at, family).in(mood);
    }

    String reason(String family, String place) {
        return of("reason:" + place, family).pick(REASONS);
    }

    boolean killed(String person) {
        return of("attack", person).in(KILLED);
    }

    boolean comesUnlisted(String person) {
        return of("unlisted", person).in(COMES_UNLISTED);
    }

    boolean boards(String person) {
        return of("boards", person).in(BOARDS);
    }

    List<String> papers(Walker walker) {
        List<String> shown = new ArrayList<>(List.of("travel-authorisation"));
        if (walker.papers().containsKey("passport")) {
            shown.add("passport");
        }
        if (walker.papers().containsKey("tazkira")) {
            shown.add("tazkira");
        }
        return shown;
    }

    private Chance of(String purpose, String whom) {
        return Chance.of(seed, purpose, whom.hashCode());
    }
}
