package org.safepassage.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safepassage.linkage.InventedPeople.Mention;
import org.safepassage.linkage.model.Frequencies;

/** Plays the part of a service: keys find candidates, the matcher weighs them, the truth scores the links. */
final class InventedPeopleScore {
    private static final int FULL_BLOCK = 400;

    private final Matcher matcher = Matcher.standard();
    private final List<Mention> mentions;
    private final List<Prepared> prepared = new ArrayList<>();
    final Map<Long, Comparison> compared = new HashMap<>();
    double blockingRecall;
    double precision;
    double recall;
    int keys;
    int linkedTwins;

    InventedPeopleScore(InventedPeople people, Frequencies frequencies) {
        mentions = people.mentions;
        mentions.forEach(m -> prepared.add(Prepared.of(m.described())));
        candidates()
                .forEach(pair -> compared.put(
                        pair,
                        matcher.compare(
                                prepared.get((int) (pair >> 32)),
                                prepared.get((int) (pair & 0x7fffffff)),
                                frequencies)));
        score();
    }

    private Set<Long> candidates() {
        Map<BlockingKey, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < prepared.size(); i++) {
            for (BlockingKey key : matcher.keys(prepared.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                keys++;
            }
        }
        Set<Long> pairs = new HashSet<>();
        for (List<Integer> block : blocks.values()) {
            for (int i = 0; i < Math.min(FULL_BLOCK, block.size()); i++) {
                for (int j = i + 1; j < Math.min(FULL_BLOCK, block.size()); j++) {
                    pairs.add((long) block.get(i) << 32 | block.get(j));
                }
            }
        }
        return pairs;
    }

    private void score() {
        long linked = 0;
        long right = 0;
        long found = 0;
        for (var entry : compared.entrySet()) {
            boolean same = same(entry.getKey());
            found += same ? 1 : 0;
            if (entry.getValue().verdict() == Verdict.LINK) {
                linked++;
                right += same ? 1 : 0;
                linkedTwins += !same && entry.getValue().cautions().contains(Caution.TWINS) ? 1 : 0;
            }
        }
        long truth = 0;
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                truth += same((long) i << 32 | j) ? 1 : 0;
            }
        }
        blockingRecall = found / (double) truth;
        precision = right / (double) Math.max(1, linked);
        recall = right / (double) truth;
    }

    boolean same(long pair) {
        return mentions.get((int) (pair >> 32)).person()
                == mentions.get((int) (pair & 0x7fffffff)).person();
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    List<Mention> mentions() {
        return mentions;
    }

    Described described(int i) {
        return mentions.get(i).described();
    }
}
