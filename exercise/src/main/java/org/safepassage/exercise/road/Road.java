package org.safepassage.exercise.road;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safepassage.exercise.score.JsonLines;
import org.safepassage.exercise.score.Trodden;
import org.safepassage.exercise.score.WhoIsWho;

/** The world outside, for those who are called forward. What has happened stands in the truth's road.jsonl and is never taken back. */
public final class Road {
    private final Path file;
    private final WhoIsWho who;
    private final Map<String, Walker> walkers;
    private final Map<String, List<Walker>> families;
    private final List<Trodden> trodden;
    private final Map<String, Set<String>> outcomes = new HashMap<>();
    private final World world;
    private int doors;

    private Road(Path truth, Path answers, long seed) throws IOException {
        this.file = truth.resolve("road.jsonl");
        this.who = WhoIsWho.of(truth, answers);
        List<Walker> all = JsonLines.read(truth.resolve("people.jsonl"), Walker.class);
        this.walkers = all.stream().collect(Collectors.toMap(Walker::person, walker -> walker));
        this.families = all.stream().collect(Collectors.groupingBy(Walker::family));
        this.trodden = new ArrayList<>();
        this.world = new World(seed);
        if (Files.exists(file)) {
            JsonLines.read(file, Trodden.class).forEach(this::tread);
        }
    }

    /**
     * @param truth the truth folder of a crisis
     * @param answers whom the service knows, as for the score
     */
    public static Road of(Path truth, Path answers, long seed) throws IOException {
        return new Road(truth, answers, seed);
    }

    /**
     * @param called a JSON object a line, see {@link Called}
     * @param out what happens, a JSON object a line, see {@link Happening}
     * @return how often each outcome came about
     */
    public Map<String, Integer> walk(Stage stage, Path called, Path out) throws IOException {
        int before = trodden.size();
        List<Happening> happened = new ArrayList<>();
        for (Called one : JsonLines.read(called, Called.class)) {
            happened.addAll(happen(stage, one));
        }
        write(out, happened);
        remember(before);
        Map<String, Integer> counted = new LinkedHashMap<>();
        happened.forEach(one -> counted.merge(one.outcome(), 1, Integer::sum));
        return counted;
    }

    private List<Happening> happen(Stage stage, Called called) {
        Map<String, Walker> listed = listed(called);
        return switch (stage) {
            case ANSWERS -> List.of(Happening.family(called, answer(called, listed)));
            case ATTACK -> attacked(called, listed);
            case GATE -> new Gate(world, this).passage(called, listed);
            case FLIGHT -> flown(called, listed);
        };
    }

    /** Who each of the called really is; two of the service's persons may be one, who comes only once. */
    private Map<String, Walker> listed(Called called) {
        Map<String, Walker> listed = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>();
        for (String person : called.people()) {
            who.truth(person)
                    .map(walkers::get)
                    .filter(walker -> taken.add(walker.person()))
                    .ifPresent(walker -> listed.put(person, walker));
        }
        return listed;
    }

    private String answer(Called called, Map<String, Walker> listed) {
        return family(listed)
                .map(family -> world.answer(family, called.place()))
                .orElse("unanswered");
    }

    /** The family that most of the listed belong to: the one that gets the message. */
    static Optional<String> family(Map<String, Walker> listed) {
        Map<String, Integer> counted = new HashMap<>();
        listed.values().forEach(walker -> counted.merge(walker.family(), 1, Integer::sum));
        return counted.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private List<Happening> attacked(Called called, Map<String, Walker> listed) {
        List<Happening> dead = new ArrayList<>();
        listed.forEach((person, walker) -> {
            if (isAlive(walker) && world.killed(walker.person())) {
                dead.add(seen(called, person, walker, "killed", ""));
            }
        });
        return dead;
    }

    private List<Happening> flown(Called called, Map<String, Walker> listed) {
        List<Happening> flown = new ArrayList<>();
        for (String person : called.people()) {
            Walker walker = listed.get(person);
            if (walker != null && isOut(walker) && !has(walker, "landed") && world.boards(walker.person())) {
                flown.add(seen(called, person, walker, "landed", ""));
            } else {
                flown.add(unseen(called, person, "missed"));
            }
        }
        return flown;
    }

    boolean isAlive(Walker walker) {
        return !has(walker, "killed");
    }

    boolean isOut(Walker walker) {
        return has(walker, "passed");
    }

    private boolean has(Walker walker, String outcome) {
        return outcomes.getOrDefault(walker.person(), Set.of()).contains(outcome);
    }

    private void tread(Trodden step) {
        trodden.add(step);
        outcomes.computeIfAbsent(step.person(), any -> new HashSet<>()).add(step.outcome());
        doors = Math.max(doors, step.door());
    }

    List<Walker> household(String family) {
        return families.getOrDefault(family, List.of());
    }

    /** Notes what truly happens, and gives it as the service may see it. */
    Happening seen(Called called, String person, Walker walker, String outcome, String because) {
        tread(new Trodden(walker.person(), outcome, called.place(), called.at(), 0));
        return new Happening(
                called.id(), person, null, outcome, called.place(), called.at(), because, world.papers(walker));
    }

    Happening unseen(Called called, String person, String outcome) {
        return new Happening(called.id(), person, null, outcome, called.place(), called.at(), "", List.of());
    }

    /** Somebody of the family of whom the service has no name on its list. */
    Happening stranger(Called called, Walker walker, String outcome, String because) {
        int door = doors + 1;
        tread(new Trodden(walker.person(), outcome, called.place(), called.at(), door));
        var stranger = new Happening.Stranger(door, walker.name(), walker.birth(), walker.sex(), walker.relation());
        return new Happening(
                called.id(), null, stranger, outcome, called.place(), called.at(), because, world.papers(walker));
    }

    private static void write(Path out, List<Happening> happened) throws IOException {
        try (Writer to = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (Happening one : happened) {
                to.write(JsonLines.MAPPER.writeValueAsString(one) + "\n");
            }
        }
    }

    private void remember(int before) throws IOException {
        try (Writer to = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (Trodden step : trodden.subList(before, trodden.size())) {
                to.write(JsonLines.MAPPER.writeValueAsString(step) + "\n");
            }
        }
    }
}
