package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Other spellings of a Latin word as other countries write the same letter: Fadl for Fazl, since the ض of Arabic is a z in
 * Persian, and Jasmin for Yasmin, since a German j is a y. Only a spelling that is itself nobody's name is read so.
 */
final class Respelt {
    private static final int LEAST = 4;

    private Respelt() {}

    /** None for most words. */
    static List<Word> of(String text) {
        if (text.length() < LEAST || text.charAt(0) >= 128) {
            return List.of();
        }
        List<Word> all = new ArrayList<>(2);
        if (text.charAt(0) == 'j') {
            all.add(Word.of('y' + text.substring(1)));
        }
        for (int i = text.indexOf('d'); i >= 0; i = text.indexOf('d', i + 1)) {
            all.add(Word.of(text.substring(0, i) + 'z' + text.substring(i + 1)));
        }
        return all;
    }
}
