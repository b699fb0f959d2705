package org.safepassage.exercise.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.safepassage.exercise.people.Families;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.truth.TruthFiles;

/** Plays the whole crisis family by family into a folder; nothing of a family is kept once its truth is written. */
public final class Crisis {
    private final long seed;
    private final int people;
    private final Path out;

    public Crisis(long seed, int people, Path out) {
        this.seed = seed;
        this.people = people;
        this.out = out;
    }

    /** @return what was written, as the command reports it */
    public Map<String, Object> write() throws IOException {
        Path arrivals = out.resolve("arrivals");
        try (TruthFiles truth = new TruthFiles(out.resolve("truth"));
                Post post = new Post(arrivals.resolve("mail"), truth, seed)) {
            Photographs photographs = new Photographs(seed);
            Envelopes envelopes = new Envelopes(photographs);
            Chats chats = new Chats(arrivals.resolve("chats"), truth, photographs);
            Lists lists = new Lists(seed, arrivals.resolve("lists"), post, truth, envelopes);
            Rolls rolls = new Rolls(seed);
            FamilyTruth register = new FamilyTruth(truth);
            Play play = new Play(seed, post, chats, lists, rolls, envelopes, register);
            long families = play(play);
            lists.close();
            int rows = rolls.write(out.resolve("rolls"), truth);
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("seed", seed);
            summary.put("people", people);
            summary.put("families", families);
            summary.put("start", "2021-08-15T00:00:00Z");
            summary.put("end", "2021-08-29T23:59:59Z");
            summary.put("messages", post.count() + chats.count() + lists.count());
            summary.put("mails", post.count());
            summary.put("copies", post.copies());
            summary.put("chats", chats.count());
            summary.put("lists", lists.count());
            summary.put("rollRows", rows);
            summary.putAll(register.counts());
            truth.crisis(summary);
            return summary;
        }
    }

    private long play(Play play) throws IOException {
        Families families = new Families(seed);
        int left = people;
        long number = 0;
        while (left > 0) {
            Family family = families.draw(++number, left);
            left -= family.members().size();
            play.family(family);
        }
        return number;
    }
}
