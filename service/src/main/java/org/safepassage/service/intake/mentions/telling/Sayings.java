package org.safepassage.service.intake.mentions.telling;

import java.util.List;
import java.util.Set;
import org.safepassage.service.intake.mentions.StatedFact;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;
import org.safepassage.service.intake.mentions.words.Cues;

/** Turns what is said at a token into facts of the person being told about. */
final class Sayings {

    private static final Set<String> IS = Set.of("am", "is", "are", "i'm", "he's", "she's", "im");
    private static final Set<String> ANDS = Set.of("and", "but", "و", "او", "اما", "ولی", "خو");
    private static final Set<String> ENDS =
            Set.of("and", "by", "with", "but", "only", "myself", "هستم", "است", "یم", "دی");
    private static final int NEGATION_REACH = 6;
    private static final int LOCATED_REACH = 12;

    private final Walk walk;
    private final Page page;
    private final Cues cues;
    private final Employment employment;
    private int coveredTo;

    Sayings(Walk walk) {
        this.walk = walk;
        this.page = walk.sheet.page();
        this.cues = walk.sheet.cues();
        this.employment = new Employment(walk, this);
    }

    void say(int at) {
        List<Cue> here = cues.startingAt(at);
        for (Cue cue : here) {
            if (cue.kind() == CueKind.NATIONALITY || cue.kind() == CueKind.EMPLOYER) {
                coveredTo = Math.max(coveredTo, cue.to());
            }
        }
        for (Cue cue : here) {
            boolean coverable = cue.kind() == CueKind.PLACE
                    || cue.kind() == CueKind.COUNTRY
                    || cue.kind() == CueKind.NATIONALITY && cue.to() < coveredTo;
            if (!coverable || coveredTo <= at) {
                say(cue);
            }
        }
        employment.years(at);
        spelledPlace(at);
    }

    /** A place in a spelling of its own: looked for only where words say that a place must follow. */
    private void spelledPlace(int at) {
        if (isCell(at)) {
            cellOfPlace(at);
        }
        Cue located = cues.at(at, CueKind.LOCATED);
        if (located == null
                || located.word(0).equals("after")
                || cues.within(located.to(), located.to() + 4, CueKind.PLACE) != null) {
            return;
        }
        for (int to = Math.min(located.to() + 5, walk.unit.to()); to > located.to(); to--) {
            String place =
                    page.at(located.to()).capital() ? walk.sheet.likelihood().placeLike(page, located.to(), to) : null;
            if (place != null) {
                say(new Cue(CueKind.PLACE, located.to(), to, place));
                return;
            }
        }
    }

    /** Among the particulars of somebody: behind a sign that parts them. */
    private boolean isCell(int at) {
        return walk.owner != null
                && !walk.cell
                && walk.unit.isListed()
                && page.at(at).capital()
                && page.at(at - 1).isOneOf("-|;\t")
                && cues.within(at, at + 1, CueKind.PLACE) == null;
    }

    private void cellOfPlace(int at) {
        int to = at;
        while (to < walk.unit.to() && page.at(to).kind() != Token.Kind.SIGN && to < at + 4) {
            to++;
        }
        boolean whole = to > at && (to >= walk.unit.to() || page.at(to).isOneOf("-|;,\t"));
        String place = whole ? walk.sheet.likelihood().placeLike(page, at, to) : null;
        if (place != null) {
            say(new Cue(CueKind.PLACE, at, to, place));
        }
    }

    private void say(Cue cue) {
        switch (cue.kind()) {
            case EMPLOYER, COMPANY, EMPLOYMENT, ROLE -> employment.say(cue);
            case NATIONALITY -> fact("nationality", cue.word(0), cue);
            case COUNTRY -> country(cue);
            case DISMISSED -> state("dismissed", isDenied(cue) ? "no" : cue.word(0), cue);
            case THREAT -> threat(cue);
            case MEDICAL -> fact("medical", "yes", cue);
            case PLACE -> place(cue);
            default -> {}
        }
    }

    /** "I am Afghan." but not "an Afghan interpreter": the word stands for the person, behind "am" or "is". */
    private void country(Cue cue) {
        boolean is = IS.contains(page.at(cue.from() - 1).folded())
                || IS.contains(page.at(cue.from() - 2).folded());
        boolean ends = page.at(cue.to()).kind() == Token.Kind.SIGN
                || ENDS.contains(page.at(cue.to()).folded());
        boolean cell = walk.unit.isListed()
                && walk.owner != null
                && page.at(cue.from() - 1).isOneOf(",-|;\t/")
                && (cue.to() >= walk.unit.to() || page.at(cue.to()).kind() == Token.Kind.SIGN);
        if (walk.labelled && walk.citizenship || cell || is && ends) {
            fact("nationality", cue.word(0), cue);
        }
    }

    private void threat(Cue cue) {
        if (cue.word(0).equals("none") || !isDenied(cue)) {
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
        boolean cell = walk.owner != null
                && !walk.cell
                && !cues.isAt(cue.from(), CueKind.COUNTRY)
                && page.at(cue.from() - 1).isOneOf(",-|;\t")
                && (cue.to() >= walk.unit.to() || page.at(cue.to()).isOneOf(",-|;\t"));
        if (!cell && !(walk.labelled && walk.placed) && !isLocated(cue)) {
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
        for (int i = place.from() - 1; i >= Math.max(walk.unit.from(), place.from() - LOCATED_REACH); i--) {
            Cue located = cues.at(i, CueKind.LOCATED);
            if (located != null && located.to() > place.from() - 6) {
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
            Cue first = cues.at(i, CueKind.FIRST);
            boolean other = first != null && !first.word(0).equals("verb") || walk.sheet.third(i) != null;
            if (page.at(i).isOneOf(",;.") || other) {
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
            if (page.at(i).isOneOf(",;.") || ANDS.contains(page.at(i).folded())) {
                return false;
            }
        }
        return false;
    }
}
