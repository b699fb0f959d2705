package org.safepassage.service.intake.mentions.telling;

import java.util.List;
import org.safepassage.service.intake.mentions.Context;
import org.safepassage.service.intake.mentions.Passage;
import org.safepassage.service.intake.mentions.Row;
import org.safepassage.service.intake.mentions.Span;
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

    public Account read(Context context, Row row) {
        Scene scene = new RowTeller(context, row, lists, likelihood, identifiers).tell();
        return new Account(scene.people());
    }

    public Account read(Context context, List<Passage> passages) {
        Scene scene = new Scene();
        Voices voices = new Voices(context, scene);
        String name = context.fromName();
        if (name != null) {
            voices.nameSender(header(context, name));
        }
        for (Passage passage : Passages.joined(passages)) {
            boolean machine = context.automatic()
                    && (passage.kind() == Passage.Kind.OWN || passage.kind() == Passage.Kind.SIGNATURE);
            if (!machine) {
                read(context, passage, scene, voices);
            }
        }
        voices.settle();
        Standing.settle(scene);
        voices.address();
        return new Account(scene.people());
    }

    private void read(Context context, Passage passage, Scene scene, Voices voices) {
        Sheet sheet = Sheet.of(passage, lists, likelihood, identifiers, context.sentOn());
        voices.begin(passage, sheet);
        String speaker = passage.speaker();
        if (speaker != null) {
            voices.nameSpeaker(header(context, speaker));
        }
        new PassageTeller(sheet, scene, voices).tell();
    }

    private Sheet header(Context context, String name) {
        Passage header = new Passage(name, Passage.Kind.OWN, Span.HEADER, 0, null);
        return Sheet.of(header, lists, likelihood, identifiers, context.sentOn());
    }
}
