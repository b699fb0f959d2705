package org.safepassage.service.intake.mentions.telling;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;

/** Whom somebody worked for, as what, how engaged and in which years. */
final class Employment {

    private static final Set<String> UNTIL = Set.of("to", "until", "till", "and", "تا", "الی", "تر", "ترڅو", "او", "و");
    private static final Set<String> SINCE =
            Set.of("since", "from", "between", "از", "له", "during", "starting", "beginning", "سر");
    private static final Set<String> YEAR =
            Set.of("سال", "year", "کال", "سالهای", "the", "years", "کاله", "څخه", "in", "of");
    private static final Set<String> AS = Set.of("as", "a", "an", "am", "was", "is", "been", "former", "ex", "being");

    private final Walk walk;
    private final Page page;
    private final Sayings sayings;
    private final boolean worked;
    private boolean employerSaid;
    private @Nullable Cue roleSaid;
    private int yearsTo = -1;

    Employment(Walk walk, Sayings sayings) {
        this.walk = walk;
        this.page = walk.sheet.page();
        this.sayings = sayings;
        this.worked = has(CueKind.WORKED) || has(CueKind.ROLE) || has(CueKind.EMPLOYMENT);
    }

    void say(Cue cue) {
        switch (cue.kind()) {
            case EMPLOYER -> employer(cue);
            case COMPANY -> company(cue);
            case EMPLOYMENT -> sayings.fact("employment", cue.word(0), cue);
            case ROLE -> role(cue);
            default -> {}
        }
    }

    private void employer(Cue cue) {
        boolean told = walk.labelled || worked || walk.unit.isListed() && walk.owner != null;
        if (told && !employerSaid && !sayings.isDenied(cue)) {
            employerSaid = true;
            sayings.state("employer", cue.word(0), cue);
        }
    }

    /** A company is the employer, unless it stands between the person and a British body: then it is a contract. */
    private void company(Cue cue) {
        Cue employer = walk.sheet.cues().within(walk.unit.from(), walk.unit.to(), CueKind.EMPLOYER);
        if (employer != null && employer.word(0).startsWith("uk-")) {
            sayings.fact("employment", "contracted", cue);
        } else {
            employer(cue);
        }
    }

    private void role(Cue cue) {
        boolean weak = cue.word(1).equals("weak");
        boolean told = walk.labelled || isAs(cue) || walk.unit.isListed() && walk.owner != null;
        boolean context = has(CueKind.WORKED) || has(CueKind.EMPLOYER) || has(CueKind.COMPANY);
        boolean better = roleSaid == null || roleSaid.word(0).equals("other") && !weak;
        if (better && (told || context || !weak) && !isPartOfEmployer(cue) && !sayings.isDenied(cue)) {
            roleSaid = cue;
            sayings.state("role", cue.word(0), cue);
        }
    }

    /** "Afghan police", "Coldstream Guards": the body's name says nothing of what somebody did there. */
    private boolean isPartOfEmployer(Cue role) {
        if (isFirm(role)) {
            return true;
        }
        for (int i = Math.max(walk.unit.from(), role.from() - 6); i <= role.from(); i++) {
            for (Cue cue : walk.sheet.cues().startingAt(i)) {
                boolean body = cue.kind() == CueKind.EMPLOYER || cue.kind() == CueKind.COMPANY;
                boolean longer = cue.to() - cue.from() > role.to() - role.from();
                if (body && cue.to() >= role.to() && (longer || walk.labelled && walk.bodies || hasOther(role))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Pass Guarding Ltd" */
    private boolean isFirm(Cue role) {
        return page.at(role.from()).capital()
                && (walk.sheet.cues().isAt(role.to(), CueKind.ORGANISATION)
                        || walk.sheet.cues().isAt(role.to() + 1, CueKind.ORGANISATION));
    }

    private boolean hasOther(Cue role) {
        return walk.sheet.cues().within(walk.unit.from(), role.from(), CueKind.ROLE) != null
                || walk.sheet.cues().within(role.to(), walk.unit.to(), CueKind.ROLE) != null;
    }

    private boolean isAs(Cue cue) {
        return AS.contains(page.at(cue.from() - 1).folded())
                || AS.contains(page.at(cue.from() - 2).folded());
    }

    /** "from 2009 to 2012", "2009-2012", "since 2015"; Solar Hijri years become the Gregorian year they began in. */
    void years(int at) {
        int year = year(at);
        if (at < yearsTo || year < 0 || !worked && !walk.labelled && !has(CueKind.EMPLOYER)) {
            return;
        }
        int second = secondYear(at + 1);
        if (second > 0) {
            sayings.state("worked-from", String.valueOf(year), at, at + 1);
            sayings.state("worked-to", String.valueOf(year(second)), second, second + 1);
            yearsTo = second + 1;
        } else if (precededBy(at, SINCE)) {
            sayings.state("worked-from", String.valueOf(year), at, at + 1);
        } else if (precededBy(at, UNTIL)) {
            sayings.state("worked-to", String.valueOf(year), at, at + 1);
        }
    }

    private int secondYear(int from) {
        boolean joined = false;
        for (int i = from; i < from + 5; i++) {
            Token token = page.at(i);
            if (year(i) > 0) {
                return joined ? i : -1;
            }
            joined |= token.isOneOf("-/") || UNTIL.contains(token.folded());
            if (!joined && !YEAR.contains(token.folded())) {
                return -1;
            }
        }
        return -1;
    }

    private boolean precededBy(int at, Set<String> words) {
        for (int i = at - 1; i >= at - 3; i--) {
            if (words.contains(page.at(i).folded())) {
                return true;
            }
            boolean month = walk.sheet.cues().isAt(i, CueKind.MONTH);
            if (!month && !YEAR.contains(page.at(i).folded())) {
                return false;
            }
        }
        return false;
    }

    private int year(int at) {
        return WorkYears.year(page.at(at));
    }

    private boolean has(CueKind kind) {
        return walk.sheet.cues().within(walk.unit.from(), walk.unit.to(), kind) != null;
    }
}
