package org.safepassage.service.intake.mentions.telling;

import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.FoundPerson.Sex;
import org.safepassage.service.intake.mentions.Relation;
import org.safepassage.service.intake.mentions.names.NameReader.Sign;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;

/** Reads fathers' and grandfathers' names: they tell who the child is and are nobody's mention themselves. */
final class Parents {

    private final Walk walk;
    private final Page page;
    private final Introductions introductions;

    Parents(Walk walk, Introductions introductions) {
        this.walk = walk;
        this.page = walk.sheet.page();
        this.introductions = introductions;
    }

    boolean has(@Nullable Draft person) {
        return person != null && person.father != null;
    }

    boolean read(int from, boolean grandfather, @Nullable Sex sex) {
        Draft person = walk.scene.subject();
        int end = walk.sheet.names().end(from, walk.unit.to(), Sign.TOLD);
        if (person == null || end <= from) {
            return false;
        }
        set(person, from, end, grandfather, sex);
        introductions.passParent(end);
        return true;
    }

    /** "X د Y زوی": of Y the son. */
    boolean ofPashto() {
        Draft person = walk.scene.subject();
        int from = walk.at + 1;
        if (person == null || !page.at(walk.at).folded().equals("د")) {
            return false;
        }
        int end = walk.sheet.names().end(from, walk.unit.to(), Sign.TOLD);
        Cue child = walk.sheet.cues().at(end, CueKind.KIN);
        if (end <= from || child == null || !child.word(0).equals("child")) {
            return false;
        }
        set(person, from, end, false, Kin.sex(child.word(1)));
        introductions.passParent(child.to());
        return true;
    }

    /** "(Karim is her father)" */
    boolean inBrackets(int from) {
        Draft person = walk.scene.subject();
        int end = walk.sheet.names().end(from, walk.unit.to(), Sign.TOLD);
        Cue kin = walk.sheet.cues().at(end + 2, CueKind.KIN);
        boolean father = end > from
                && page.at(end).folded().equals("is")
                && kin != null
                && kin.word(0).equals("parent")
                && kin.word(1).equals("m");
        if (person == null || !father) {
            return false;
        }
        set(person, from, end, false, null);
        introductions.passParent(end + 3);
        return true;
    }

    private void set(Draft person, int from, int end, boolean grandfather, @Nullable Sex sex) {
        String name = page.text(from, end);
        if (grandfather) {
            person.grandfather = person.grandfather == null ? name : person.grandfather;
        } else {
            person.father = person.father == null ? name : person.father;
        }
        person.sex = person.sex == null ? sex : person.sex;
        Draft known = walk.scene.known(walk.sheet.name(from, end));
        boolean row = walk.unit.isListed() && walk.owner == person;
        if (known != null && known != person && !grandfather && !row) {
            person.relate(Relation.Kind.CHILD, known);
        }
    }
}
