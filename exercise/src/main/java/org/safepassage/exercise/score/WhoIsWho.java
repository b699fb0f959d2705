package org.safepassage.exercise.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which true person each of a service's persons is: the one that most of its mentions are about. */
public final class WhoIsWho {
    private final Map<String, String> truth;

    private WhoIsWho(Map<String, String> truth) {
        this.truth = truth;
    }

    /**
     * @param truth the truth folder of a crisis
     * @param answers a service's answers, a JSON object a line
     */
    public static WhoIsWho of(Path truth, Path answers) throws IOException {
        List<TruthMention> mentions = JsonLines.read(truth.resolve("mentions.jsonl"), TruthMention.class);
        return of(Alignment.of(mentions, Answers.read(answers).mentions()));
    }

    static WhoIsWho of(Alignment alignment) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        for (Alignment.Match match : alignment.matched()) {
            if (!match.truth().advocate()) {
                votes.computeIfAbsent(match.person(), any -> new HashMap<>())
                        .merge(match.truth().person(), 1, Integer::sum);
            }
        }
        Map<String, String> truth = new HashMap<>();
        votes.forEach((person, counted) -> truth.put(person, most(counted)));
        return new WhoIsWho(truth);
    }

    /** Empty when nothing that the service read of this person is about anybody. */
    public Optional<String> truth(String person) {
        return Optional.ofNullable(truth.get(person));
    }

    static String most(Map<String, Integer> votes) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most
                    || vote.getValue() == most && vote.getKey().compareTo(best) < 0) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }
}
