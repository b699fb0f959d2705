package org.safepassage.service.intake.mentions.telling;

import java.util.List;
import org.safepassage.service.intake.mentions.StatedFact;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;
import org.safepassage.service.intake.mentions.words.Cues;

/** Turns what is said at a token into facts of the person being told about. */
final class Sayings {

    private static final int NEGATION_REACH = 6;

    private final Walk walk;
    private final Page page;
    private final Cues cues;
    private final Employment employment;

    Sayings(Walk walk) {
        this.walk = walk;
        this.page = walk.sheet.page();
        this.cues = walk.sheet.cues();
        this.employment = new Employment(walk, this);
    }

    void say(int at) {
        List<Cue> here = cues.startingAt(at);
        for (Cue cue : here) {
            say(cue);
        }
        employment.years(at);
    }

    private void say(Cue cue) {
        switch (cue.kind()) {
            case EMPLOYER, COMPANY, EMPLOYMENT, ROLE -> employment.say(cue);
            case NATIONALITY -> fact("nationality", cue.word(0), cue);
            case DISMISSED -> state("dismissed", isDenied(cue) ? "no" : cue.word(0), cue);
            case THREAT -> threat(cue);
            case MEDICAL -> fact("medical", "yes", cue);
            case PLACE -> place(cue);
            default -> {}
        }
    }

    private void threat(Cue cue) {
        if (!isDenied(cue)) {
            state("threat", cue.word(0), cue);
            Draft subject = walk.scene.subject();
            if (subject != null) {
                subject.dangerWords.add(page.text(cue.from(), cue.to()));
            }
        } else if (cue.word(1).equals("deniable")) {
            state("threat", "none", cue);
        }
    }

    private void place(Cue cue) {
        if (!walk.labelled && !isLocated(cue)) {
            return;
        }
        state("location", cue.value(), cue);
        Draft subject = walk.scene.subject();
        if (subject != null && subject.place == null) {
            subject.place = page.text(cue.from(), cue.to());
        }
    }

    /** "now living in Kabul" before the place, "در کابل زندگی میکنم" after it. */
    private boolean isLocated(Cue place) {
        for (int i = place.from() - 1; i >= Math.max(walk.unit.from(), place.from() - 6); i--) {
            if (cues.isAt(i, CueKind.LOCATED)) {
                return true;
            }
            if (cues.isAt(i, CueKind.WORKED)) {
                return false;
            }
        }
        Cue after = cues.within(place.to(), Math.min(walk.unit.to(), place.to() + 5), CueKind.LOCATED);
        return after != null && after.word(0).equals("after");
    }

    void fact(String code, String value, Cue cue) {
        if (!isDenied(cue)) {
            state(code, value, cue);
        }
    }

    void state(String code, String value, Cue cue) {
        state(code, value, cue.from(), cue.to());
    }

    void state(String code, String value, int from, int to) {
        Draft subject = walk.scene.subject();
        if (subject != null && !value.isEmpty()) {
            subject.say(code, value, new StatedFact(code, value, page.span(from, to)));
        }
    }

    /** "never worked for …" before, "… نیستم" after, within the clause. */
    boolean isDenied(Cue cue) {
        for (int i = cue.from() - 1; i >= Math.max(walk.unit.from(), cue.from() - NEGATION_REACH); i--) {
            Cue not = cues.at(i, CueKind.NOT);
            if (not != null && !not.word(0).equals("after")) {
                return true;
            }
            if (page.at(i).isOneOf(",;.") || page.at(i).folded().equals("but")) {
                break;
            }
        }
        return isDeniedAfter(cue);
    }

    private boolean isDeniedAfter(Cue cue) {
        for (int i = cue.to(); i < Math.min(walk.unit.to(), cue.to() + NEGATION_REACH); i++) {
            Cue not = cues.at(i, CueKind.NOT);
            if (not != null && not.word(0).equals("after")) {
                return true;
            }
            if (page.at(i).isOneOf(",;.")) {
                return false;
            }
        }
        return false;
    }
}
