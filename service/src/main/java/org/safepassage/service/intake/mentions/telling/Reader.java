package org.safepassage.service.intake.mentions.telling;

import java.util.List;
import org.safepassage.service.intake.mentions.Context;
import org.safepassage.service.intake.mentions.Passage;
import org.safepassage.service.intake.mentions.identifiers.Identifiers;
import org.safepassage.service.intake.mentions.names.NameLikelihood;
import org.safepassage.service.intake.mentions.words.WordLists;

/** Reads the passages of one message into one account. */
public final class Reader {

    private final WordLists lists;
    private final NameLikelihood likelihood;
    private final Identifiers identifiers;

    public Reader(WordLists lists, NameLikelihood likelihood, Identifiers identifiers) {
        this.lists = lists;
        this.likelihood = likelihood;
        this.identifiers = identifiers;
    }

    public Account read(Context context, List<Passage> passages) {
        Scene scene = new Scene();
        Voices voices = new Voices(context, scene, lists, likelihood, identifiers);
        for (Passage passage : passages) {
            boolean machine = context.automatic()
                    && (passage.kind() == Passage.Kind.OWN || passage.kind() == Passage.Kind.SIGNATURE);
            if (!machine) {
                Sheet sheet = Sheet.of(passage, lists, likelihood, identifiers, context.sentOn());
                voices.begin(passage, sheet);
                new PassageTeller(sheet, scene, voices).tell();
            }
        }
        voices.settle();
        return new Account(scene.people());
    }
}
