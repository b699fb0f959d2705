package org.safepassage.service.intake.mentions.telling;

import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Relation;
import org.safepassage.service.intake.mentions.dates.Births;
import org.safepassage.service.intake.mentions.identifiers.Identifiers;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;

/** Reads one unit from left to right: who comes up becomes the subject, what is said goes to the subject. */
final class Teller {

    private final Walk walk;
    private final Sheet sheet;
    private final Introductions introductions;
    private final Sayings sayings;
    private final Labels labels;

    Teller(Walk walk) {
        this.walk = walk;
        this.sheet = walk.sheet;
        this.introductions = new Introductions(walk);
        this.sayings = new Sayings(walk);
        this.labels = new Labels(walk, introductions);
    }

    void tell() {
        while (!walk.isDone()) {
            int before = walk.at;
            step();
            if (walk.at <= before) {
                walk.at = before + 1;
            }
        }
    }

    private void step() {
        int at = walk.at;
        if (sheet.page().startsLine(at) || sheet.page().at(at - 1).isOneOf("|;\t")) {
            walk.labelled = walk.cell;
        }
        Cue principal = sheet.cues().at(at, CueKind.PRINCIPAL);
        if (principal != null && walk.unit.isListed() && walk.owner != null) {
            walk.owner.relate(Relation.Kind.PRINCIPAL, null);
        }
        if (labels.read() || birth() || identifier(at) || introductions.introduce()) {
            return;
        }
        sayings.say(at);
    }

    private boolean birth() {
        int at = walk.at;
        Cue born = sheet.cues().at(at, CueKind.BORN);
        Births.Read read = born != null
                ? sheet.births().after(born.to(), walk.unit.to())
                : sheet.births().ageAt(at);
        if (read == null && born == null) {
            read = isBirthsPlace(at) ? bare(at) : null;
            read = read == null ? sheet.births().before(at, walk.unit.to()) : read;
        }
        if (read != null) {
            give(read);
            walk.at = read.to();
            return true;
        }
        int end = sheet.births().endOfDate(at);
        walk.at = end > at ? end : at;
        return end > at;
    }

    /** A bare date is a birth in a list, or in brackets or behind a comma right after a person. */
    private boolean isBirthsPlace(int at) {
        boolean close = sheet.page().at(at - 1).isOneOf("(,-")
                || sheet.page().at(at - 1).is('|');
        return walk.unit.isListed() && walk.owner != null
                || close && walk.scene.subject() != null && introductions.justNamed(at);
    }

    private Births.@Nullable Read bare(int at) {
        if (isBracketedAge(at)) {
            return sheet.births().bareAge(at);
        }
        Births.Read full = sheet.births().at(at);
        boolean lone = full == null && walk.unit.isListed() && introductions.justNamed(at) && isCell(at);
        return lone ? sheet.births().yearAt(at) : full;
    }

    private boolean isCell(int at) {
        return sheet.page().at(at - 1).kind() == Token.Kind.SIGN
                && sheet.page().at(at + 1).kind() == Token.Kind.SIGN;
    }

    /** "Omid (12)" */
    private boolean isBracketedAge(int at) {
        return sheet.page().at(at - 1).is('(')
                && sheet.page().at(at).isNumber()
                && sheet.page().at(at).length() <= 2
                && sheet.page().at(at + 1).isOneOf("),");
    }

    private void give(Births.Read read) {
        Draft subject = walk.scene.subject();
        if (subject == null) {
            return;
        }
        if (subject.birth == null || subject.birth.age() != null && read.birth().age() == null) {
            subject.birth = read.birth();
        }
    }

    private boolean identifier(int at) {
        Cue document = sheet.cues().at(at, CueKind.DOCUMENT);
        Identifiers.Read read = document != null
                ? sheet.identifiers().after(sheet.page(), document, walk.unit.to())
                : sheet.identifiers().at(sheet.page(), at);
        if (read == null) {
            return false;
        }
        Draft subject = walk.scene.subject();
        if (subject != null) {
            subject.identify(read.identifier());
        }
        walk.at = read.to();
        return true;
    }

    /** Reads a unit; returns kin whose names the next items may go on listing, or null. */
    static @Nullable Walk read(Walk walk) {
        new Teller(walk).tell();
        boolean goesOn = walk.openKin != null
                && (walk.unit.isListed()
                        || walk.sheet.page().at(walk.unit.to() - 1).is(':'));
        return goesOn ? walk : null;
    }
}
