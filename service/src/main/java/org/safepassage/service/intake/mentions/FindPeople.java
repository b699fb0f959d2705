package org.safepassage.service.intake.mentions;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.intake.mentions.identifiers.Identifiers;
import org.safepassage.service.intake.mentions.names.NameLikelihood;
import org.safepassage.service.intake.mentions.telling.Account;
import org.safepassage.service.intake.mentions.telling.Reader;
import org.safepassage.service.intake.mentions.words.WordLists;

/**
 * Finds the people in a message, a chat or a row of a list. Made once, used by any number of threads; the time taken
 * grows with the length of the text and with nothing else. Nothing that strangers write makes it throw.
 */
public final class FindPeople {

    /** UTF-16 units of one message that are read; what lies beyond is left alone and {@link Found#cut} says so. */
    public static final int LONGEST = 2_000_000;

    private final Reader reader;

    /** @param phoneRegions ISO 3166 alpha-2 of the countries whose numbers may stand without their code, the likeliest first */
    public FindPeople(WordLists lists, List<String> phoneRegions) {
        this.reader = new Reader(lists, new NameLikelihood(lists), new Identifiers(phoneRegions));
    }

    /** The people in the passages of one message, in the order in which the passages stand in it. */
    public Found in(Context context, List<Passage> passages) {
        List<Passage> read = new ArrayList<>();
        int left = LONGEST;
        boolean cut = false;
        for (Passage passage : passages) {
            boolean longer = passage.text().length() > left;
            cut |= longer;
            Passage whole = longer ? start(passage, left) : passage;
            left -= whole.text().length();
            read.add(whole);
        }
        Account account = reader.read(context, read);
        return new Found(account.people(), cut);
    }

    /** The row's person first, then whoever else its remarks name; nobody when the row holds no name. */
    public Found in(Context context, Row row) {
        return new Found(reader.read(context, row).people(), false);
    }

    private static Passage start(Passage passage, int length) {
        return new Passage(
                passage.text().substring(0, length),
                passage.kind(),
                passage.part(),
                passage.offset(),
                passage.speaker());
    }
}
