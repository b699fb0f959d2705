package org.safepassage.service.intake.mentions.telling;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Column;
import org.safepassage.service.intake.mentions.FoundPerson.Sex;
import org.safepassage.service.intake.mentions.dates.Births;
import org.safepassage.service.intake.mentions.names.NameReader.Sign;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;

/** Reads "label: value". A second name label begins a second person. */
final class Labels {

    private final Walk walk;
    private final Sheet sheet;
    private final Page page;
    private final Introductions introductions;

    Labels(Walk walk, Introductions introductions) {
        this.walk = walk;
        this.sheet = walk.sheet;
        this.page = walk.sheet.page();
        this.introductions = introductions;
    }

    boolean read() {
        Cue label = sheet.cues().at(walk.at, CueKind.LABEL);
        if (label == null) {
            return false;
        }
        int value = valueOf(label);
        boolean relative = label.from() == walk.unit.body()
                && (walk.openKin != null && walk.openKin.any() || isNextRelative(label));
        return value > 0 && !relative && read(Column.valueOf(label.word(0).toUpperCase(Locale.ROOT)), value);
    }

    /** "4. daughter: Sediqa", and below it "5. father: Ahmad Jan - DOB 06/03/1963": not hers, but the writer's. */
    private boolean isNextRelative(Cue label) {
        Draft subject = walk.scene.subject();
        boolean kin =
                subject != null && subject.relation != null && sheet.cues().isAt(label.from(), CueKind.KIN);
        return kin
                && walk.unit.isListed()
                && (walk.unit.shape() == Unit.Shape.ITEM
                        || sheet.cues().within(label.to(), walk.unit.to(), CueKind.BORN) != null
                        || sheet.cues().within(label.to(), walk.unit.to(), CueKind.AGE) != null);
    }

    /** The first token of the value, or -1 when no colon or the like stands behind the label. */
    private int valueOf(Cue label) {
        int at = label.to();
        while (at < label.to() + 4
                && (page.at(at).is('.')
                        || page.at(at).isOneOf("()")
                        || page.at(at).folded().equals("no"))) {
            at++;
        }
        boolean colon = page.at(at).isOneOf(":=") || page.at(at).isOneOf("-\t|") && isLineStart(label.from());
        return colon && at + 1 < walk.unit.to() ? at + 1 : -1;
    }

    private boolean isLineStart(int at) {
        return page.startsLine(at) || at == walk.unit.body();
    }

    private boolean read(Column column, int value) {
        return switch (column) {
            case NAME, GIVEN_NAME -> name(value);
            case OTHER_NAME -> {
                Draft subject = walk.scene.subject();
                yield subject != null && introductions.nameOf(subject, value, Sign.TOLD) != null;
            }
            case FATHER, GRANDFATHER -> forebear(column, value);
            case BIRTH -> born(sheet.births().after(value, walk.unit.to()));
            case AGE -> born(sheet.births().bareAge(value));
            case SEX -> sex(value);
            default -> {
                walk.placed = column == Column.LOCATION;
                walk.bodies = column == Column.EMPLOYER;
                walk.citizenship = column == Column.NATIONALITY;
                walk.labelled = true;
                yield false;
            }
        };
    }

    private boolean name(int value) {
        int from = introductions.skip(value);
        Draft person = introductions.personAt(from, Sign.TOLD);
        if (person == null) {
            return false;
        }
        person.labelled = true;
        person.labelledBy = person.labelledBy == null ? walk.scene.voice() : person.labelledBy;
        walk.owner = person;
        return true;
    }

    private boolean forebear(Column column, int value) {
        Draft subject = walk.scene.subject();
        int end = sheet.names().end(value, walk.unit.to(), Sign.TOLD);
        if (subject == null || end <= value) {
            return false;
        }
        if (column == Column.FATHER) {
            subject.father = page.text(value, end);
        } else {
            subject.grandfather = page.text(value, end);
        }
        walk.at = end;
        return true;
    }

    private boolean born(Births.@Nullable Read read) {
        Draft subject = walk.scene.subject();
        if (read == null || subject == null) {
            return false;
        }
        subject.birth = subject.birth == null ? read.birth() : subject.birth;
        walk.at = read.to();
        return true;
    }

    private boolean sex(int value) {
        Cue word = sheet.cues().at(value, CueKind.HONORIFIC);
        Sex sex = SexWords.of(page.at(value).folded());
        Draft subject = walk.scene.subject();
        if (sex == null || subject == null) {
            return false;
        }
        subject.sex = sex;
        walk.at = value + 1;
        return true;
    }
}
