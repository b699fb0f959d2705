package org.safepassage.exercise.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what befell people on the road, person by person and in sum. Somebody who is two persons to the service has what is said of
 * either.
 *
 * @param truth outcomes by true person
 * @param said outcomes by true person, as the service tells them
 * @param unknown people of whom the service tells something and who are nobody of this crisis
 */
record RoadMark(
        Map<String, Set<String>> truth, Map<String, Set<String>> said, int unknown, Map<String, AnswerLine> figures) {
    static RoadMark of(List<Trodden> road, WhoIsWho who, Answers answers) {
        Map<String, Set<String>> truth = new HashMap<>();
        Map<Integer, String> doors = new HashMap<>();
        for (Trodden step : road) {
            truth.computeIfAbsent(step.person(), any -> new HashSet<>()).add(step.outcome());
            if (step.door() > 0) {
                doors.put(step.door(), step.person());
            }
        }
        Map<String, String> atDoors = new HashMap<>();
        answers.doors().forEach((door, person) -> atDoors.put(person, doors.getOrDefault(door, "")));
        Map<String, Set<String>> said = new HashMap<>();
        int unknown = 0;
        for (Map.Entry<String, List<String>> one : answers.road().entrySet()) {
            Optional<String> person =
                    Optional.ofNullable(atDoors.get(one.getKey())).or(() -> who.truth(one.getKey()));
            if (person.isPresent()) {
                said.computeIfAbsent(person.get(), any -> new HashSet<>()).addAll(one.getValue());
            } else {
                unknown++;
            }
        }
        said.values().forEach(outcomes -> outcomes.retainAll(Trodden.KEPT));
        return new RoadMark(truth, said, unknown, answers.figures());
    }

    Map<String, Object> told() {
        Set<String> all = new HashSet<>(truth.keySet());
        said.forEach((person, outcomes) -> {
            if (!outcomes.isEmpty()) {
                all.add(person);
            }
        });
        long right = all.stream()
                .filter(person -> truth.getOrDefault(person, Set.of()).equals(said.getOrDefault(person, Set.of())))
                .count();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("people", all.size());
        told.put("right", right);
        told.put("accuracy", all.isEmpty() ? 1 : Score.rounded((double) right / all.size()));
        told.put("nobodyOfThisCrisis", unknown);
        for (String outcome : Trodden.KEPT) {
            told.put(outcome, sums(outcome));
        }
        return told;
    }

    private Map<String, Object> sums(String outcome) {
        Map<String, Object> sums = new LinkedHashMap<>();
        AnswerLine figure = figures.get(outcome);
        sums.put("said", figure == null || figure.said() == null ? null : Math.round(figure.said()));
        sums.put("listed", count(said, outcome));
        sums.put("truth", count(truth, outcome));
        return sums;
    }

    private static long count(Map<String, Set<String>> outcomes, String wanted) {
        return outcomes.values().stream().filter(one -> one.contains(wanted)).count();
    }
}
