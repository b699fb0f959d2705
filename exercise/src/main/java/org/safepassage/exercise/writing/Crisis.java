package org.safepassage.exercise.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Families;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.truth.Claim;
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
            Background background = new Background(envelopes);
            Families families = new Families(seed);
            int left = people;
            long number = 0;
            while (left > 0) {
                Family family = families.draw(++number, left);
                left -= family.members().size();
                play(family, post, chats, lists, rolls, background, envelopes, register);
            }
            lists.close();
            int rows = rolls.write(out.resolve("rolls"), truth);
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("seed", seed);
            summary.put("people", people);
            summary.put("families", number);
            summary.put("start", "2021-08-15T00:00:00Z");
            summary.put("end", "2021-08-29T23:59:59Z");
            summary.put("messages", post.count());
            summary.put("copies", post.copies());
            summary.put("rollRows", rows);
            summary.putAll(register.counts());
            truth.crisis(summary);
            return summary;
        }
    }

    private void play(
            Family family,
            Post post,
            Chats chats,
            Lists lists,
            Rolls rolls,
            Background background,
            Envelopes envelopes,
            FamilyTruth register)
            throws IOException {
        Chance chance = Chance.of(seed, "letters", family.number());
        FamilyTruth.Open open = register.open(family);
        for (Person person : family.members()) {
            if (person.work().entitles() && !person.badFaith() && chance.in(0.9)) {
                open.onRoll(person, rolls.add(person));
            }
        }
        if (family.reaches()) {
            int letters = 1 + (int) (family.members().size() * 2.9 * chance.unit() * (0.4 + chance.unit()));
            List<Arrival> arrivals = new Correspondence(family, chance, envelopes).letters(letters);
            for (Arrival arrival : arrivals) {
                open.arrived(arrival.claims());
                post.deliver(arrival);
            }
            if (chance.in(0.2)) {
                open.arrived(chats.write(family, chance));
            }
            int times = family.principal().badFaith() ? 0 : chance.weighted(5, 13, 24, 27, 20, 11);
            List<Claim> rows = lists.add(family, times, chance);
            open.arrived(rows);
        }
        for (int i = 0; i < family.members().size(); i++) {
            if (chance.in(0.26)) {
                post.deliver(background.draw(chance));
            }
        }
        open.close();
    }
}
