package org.safepassage.exercise.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which answer is about which true mention: within one source, first the same row with a word of the name in common,
 * then the best one-to-one overlap of words, then the same row whatever the name.
 *
 * @param matched by the place in the list of true mentions, the answer or null
 * @param spurious answers about nothing that is there
 * @param unknownSources answers whose source the crisis does not have; a sign that hashes are taken over other bytes
 */
record Alignment(List<Match> matched, int spurious, int unknownSources) {
    /** A true mention and the answer's person. */
    record Match(TruthMention truth, String person) {}

    private record Pair(int truth, int answer, double weight) {}

    static Alignment of(List<TruthMention> truth, List<AnswerMention> answers) {
        Map<String, List<TruthMention>> bySource = new HashMap<>();
        Map<String, String> alias = new HashMap<>();
        for (TruthMention mention : truth) {
            bySource.computeIfAbsent(mention.source(), any -> new ArrayList<>()).add(mention);
            if (mention.also() != null) {
                mention.also().forEach(other -> alias.put(other, mention.source()));
            }
        }
        Map<String, List<AnswerMention>> said = new HashMap<>();
        int unknown = 0;
        for (AnswerMention answer : answers) {
            String source = bySource.containsKey(answer.source()) ? answer.source() : alias.get(answer.source());
            if (source == null) {
                unknown++;
            } else {
                said.computeIfAbsent(source, any -> new ArrayList<>()).add(answer);
            }
        }
        List<Match> matched = new ArrayList<>();
        for (Map.Entry<String, List<AnswerMention>> source : said.entrySet()) {
            align(bySource.getOrDefault(source.getKey(), List.of()), source.getValue(), matched);
        }
        return new Alignment(matched, answers.size() - matched.size(), unknown);
    }

    private static void align(List<TruthMention> truth, List<AnswerMention> answers, List<Match> matched) {
        List<Set<String>> names =
                answers.stream().map(answer -> Tokens.of(answer.name())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int t = 0; t < truth.size(); t++) {
            Set<String> tokens = Tokens.of(truth.get(t).name());
            for (int a = 0; a < answers.size(); a++) {
                double weight = weight(truth.get(t), tokens, answers.get(a), names.get(a));
                if (weight > 0) {
                    pairs.add(new Pair(t, a, weight));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::weight)
                .reversed()
                .thenComparingInt(Pair::truth)
                .thenComparingInt(Pair::answer));
        Set<Integer> truthTaken = new HashSet<>();
        Set<Integer> answerTaken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!truthTaken.contains(pair.truth()) && answerTaken.add(pair.answer())) {
                truthTaken.add(pair.truth());
                matched.add(new Match(
                        truth.get(pair.truth()), answers.get(pair.answer()).person()));
            }
        }
    }

    private static double weight(TruthMention truth, Set<String> tokens, AnswerMention answer, Set<String> said) {
        boolean sameRow = truth.row() != null && truth.row() == answer.row();
        double overlap = Tokens.overlap(tokens, said);
        return sameRow ? (overlap > 0 ? 1 + overlap : 0.001) : overlap;
    }
}
