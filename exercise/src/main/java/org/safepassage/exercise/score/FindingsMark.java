package org.safepassage.exercise.score;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.exercise.truth.Rules;

/** Compares findings person by person; the answer's person is the one that holds most of the true person's mentions. */
record FindingsMark(Map<String, Long> right, long people) {
    static FindingsMark of(
            List<TruePerson> people, List<Alignment.Match> matched, Map<String, Map<String, String>> said) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        for (Alignment.Match match : matched) {
            votes.computeIfAbsent(match.truth().person(), any -> new HashMap<>())
                    .merge(match.person(), 1, Integer::sum);
        }
        Map<String, Long> right = new LinkedHashMap<>();
        Rules.CATEGORIES.forEach(category -> right.put(category, 0L));
        long counted = 0;
        for (TruePerson person : people) {
            if (!person.writtenAbout()) {
                continue;
            }
            counted++;
            Map<String, String> answer =
                    said.getOrDefault(WhoIsWho.most(votes.getOrDefault(person.person(), Map.of())), Map.of());
            for (String category : Rules.CATEGORIES) {
                if (person.findings().getOrDefault(category, "?").equals(answer.get(category))) {
                    right.merge(category, 1L, Long::sum);
                }
            }
        }
        return new FindingsMark(right, counted);
    }

    Map<String, Object> told() {
        Map<String, Object> byCategory = new LinkedHashMap<>();
        double all = Math.max(1, people);
        right.forEach((category, n) -> byCategory.put(category, Score.rounded(n / all)));
        double sum = right.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("accuracy", Score.rounded(sum / (all * right.size())));
        told.put("byCategory", byCategory);
        return told;
    }
}
