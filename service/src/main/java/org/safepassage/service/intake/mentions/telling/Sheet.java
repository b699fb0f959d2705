package org.safepassage.service.intake.mentions.telling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Passage;
import org.safepassage.service.intake.mentions.WrittenName;
import org.safepassage.service.intake.mentions.dates.Births;
import org.safepassage.service.intake.mentions.identifiers.Identifiers;
import org.safepassage.service.intake.mentions.names.NameLikelihood;
import org.safepassage.service.intake.mentions.names.NameReader;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;
import org.safepassage.service.intake.mentions.words.Cues;
import org.safepassage.service.intake.mentions.words.WordLists;

/** One passage with everything that can be read off it. */
record Sheet(
        Page page,
        Cues cues,
        NameReader names,
        Births births,
        Identifiers identifiers,
        NameLikelihood likelihood,
        boolean dari) {

    static Sheet of(
            Passage passage, WordLists lists, NameLikelihood likelihood, Identifiers identifiers, LocalDate day) {
        Page page = new Page(passage);
        Cues cues = lists.in(page);
        return new Sheet(
                page,
                cues,
                new NameReader(page, cues, likelihood),
                new Births(page, cues, day),
                identifiers,
                likelihood,
                Dari.isOf(page));
    }

    /** The word for a person told of that stands there; او is one in Dari alone, where it tells no sex. */
    @Nullable
    Cue third(int at) {
        Cue cue = cues.at(at, CueKind.THIRD);
        return cue == null || dari || !cue.word(0).equals("one") ? cue : null;
    }

    WrittenName name(int from, int to) {
        return new WrittenName(
                page.text(from, to), page.span(from, to), page.at(from).script());
    }
}
