package org.safepassage.service.intake.mentions.telling;

import java.util.Optional;
import org.safepassage.service.intake.mentions.Column;
import org.safepassage.service.intake.mentions.Context;
import org.safepassage.service.intake.mentions.FoundIdentifier.Type;
import org.safepassage.service.intake.mentions.Passage;
import org.safepassage.service.intake.mentions.Relation;
import org.safepassage.service.intake.mentions.Row;
import org.safepassage.service.intake.mentions.StatedFact;
import org.safepassage.service.intake.mentions.dates.Births;
import org.safepassage.service.intake.mentions.identifiers.Identifiers;
import org.safepassage.service.intake.mentions.names.NameLikelihood;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;
import org.safepassage.service.intake.mentions.words.WordLists;

/** Reads a row of a list: the columns already say what a cell means, so a name needs no sign. */
final class RowTeller {

    private static final int OLDEST_BARE = 75;

    private final Context context;
    private final Row row;
    private final WordLists lists;
    private final NameLikelihood likelihood;
    private final Identifiers identifiers;
    private final Scene scene = new Scene();
    private final Draft person = new Draft();

    RowTeller(Context context, Row row, WordLists lists, NameLikelihood likelihood, Identifiers identifiers) {
        this.context = context;
        this.row = row;
        this.lists = lists;
        this.likelihood = likelihood;
        this.identifiers = identifiers;
    }

    Scene tell() {
        CellNames.of(this::sheet, row).forEach(name -> scene.call(person, name));
        if (person.name() != null) {
            scene.add(person);
            row.cells().forEach((column, cell) -> read(column, sheet(cell)));
        }
        return scene;
    }

    private Sheet sheet(String cell) {
        Passage passage = new Passage(cell, Passage.Kind.OWN, row.number(), 0, null);
        return Sheet.of(passage, lists, likelihood, identifiers, context.sentOn());
    }

    private void read(Column column, Sheet sheet) {
        String text = sheet.page().text(0, sheet.page().size());
        switch (column) {
            case FATHER -> person.father = text;
            case GRANDFATHER -> person.grandfather = text;
            case OTHER_NAME -> scene.call(person, sheet.name(0, sheet.page().size()));
            case SEX -> person.sex = SexWords.of(sheet.page().at(0).folded());
            case BIRTH, AGE -> birth(column, sheet);
            case PHONE, EMAIL, PASSPORT, TAZKIRA, SERVICE_NUMBER, CASE_NUMBER -> identifier(column, sheet);
            case NATIONALITY -> nationality(sheet);
            case RELATION -> relation(sheet);
            case WORKED_FROM -> year("worked-from", sheet);
            case WORKED_TO -> year("worked-to", sheet);
            case MEDICAL -> medical(sheet);
            case LOCATION -> place(sheet);
            case EMPLOYER, EMPLOYMENT, ROLE, YEARS, THREAT, DISMISSED, NOTES -> say(sheet, column);
            case NUMBER, NAME, GIVEN_NAME, FAMILY_NAME, PRINCIPAL, FAMILY -> {}
        }
    }

    private void birth(Column column, Sheet sheet) {
        Births.Read read = null;
        for (int i = 0; read == null && i < Math.min(6, sheet.page().size()); i++) {
            read = sheet.births().ageAt(i);
            read = read == null ? sheet.births().after(i, sheet.page().size()) : read;
            boolean age = column == Column.AGE || isAge(sheet);
            read = read == null && age ? sheet.births().bareAge(i) : read;
        }
        if (read != null && (person.birth == null || person.birth.age() != null)) {
            person.birth = read.birth();
        }
    }

    /** A bare "39" below "date of birth"; from 76 on it may as well be a year of the century. */
    private static boolean isAge(Sheet sheet) {
        return sheet.page().size() == 1
                && sheet.page().at(0).length() <= 2
                && sheet.page().at(0).number() >= 0
                && sheet.page().at(0).number() <= OLDEST_BARE;
    }

    private void identifier(Column column, Sheet sheet) {
        Type type = switch (column) {
            case PHONE -> Type.PHONE;
            case EMAIL -> Type.EMAIL;
            case PASSPORT -> Type.PASSPORT;
            case TAZKIRA -> Type.TAZKIRA;
            case SERVICE_NUMBER -> Type.SERVICE;
            default -> Type.CASE_NUMBER;
        };
        int at = 0;
        while (at < sheet.page().size()) {
            Identifiers.Read read = identifiers.told(sheet.page(), type, at);
            if (read != null) {
                person.identify(read.identifier());
            }
            at = read == null ? at + 1 : read.to();
        }
    }

    private void nationality(Sheet sheet) {
        Cue country = sheet.cues().within(0, sheet.page().size(), CueKind.COUNTRY);
        Cue stated = sheet.cues().within(0, sheet.page().size(), CueKind.NATIONALITY);
        Cue cue = stated == null ? country : stated;
        if (cue != null) {
            say(sheet, "nationality", cue.word(0), cue.from(), cue.to());
        }
    }

    private void relation(Sheet sheet) {
        Cue kin = sheet.cues().within(0, sheet.page().size(), CueKind.KIN);
        if (sheet.cues().within(0, sheet.page().size(), CueKind.PRINCIPAL) != null) {
            person.relate(Relation.Kind.PRINCIPAL, null);
        } else if (kin != null) {
            Kin read = Kin.of(kin);
            person.relate(read.kind(), null);
            person.sex = person.sex == null ? read.sex() : person.sex;
        }
    }

    private void year(String code, Sheet sheet) {
        for (int i = 0; i < sheet.page().size(); i++) {
            int year = WorkYears.year(sheet.page().at(i));
            if (year > 0) {
                say(sheet, code, String.valueOf(year), i, i + 1);
                return;
            }
        }
    }

    /** A listed place, one spelled like it, or what stands there. */
    private void place(Sheet sheet) {
        int size = sheet.page().size();
        String text = sheet.page().text(0, size);
        say(sheet, Column.LOCATION);
        if (!person.says("location") && size > 0) {
            String like = null;
            for (int to = size; like == null && to > 0; to--) {
                like = sheet.likelihood().placeLike(sheet.page(), 0, to);
            }
            say(sheet, "location", like == null ? text : like, 0, size);
            person.place = text;
        }
    }

    private void medical(Sheet sheet) {
        String first = sheet.page().at(0).folded();
        Optional<Boolean> answer = SexWords.yesOrNo(first);
        if (sheet.page().size() > 0 && answer.orElse(sheet.page().at(0).isWord())) {
            say(sheet, "medical", "yes", 0, sheet.page().size());
        }
    }

    private void say(Sheet sheet, String code, String value, int from, int to) {
        person.say(code, value, new StatedFact(code, value, sheet.page().span(from, to)));
    }

    private void say(Sheet sheet, Column column) {
        scene.tellOf(person);
        for (Unit unit : Units.of(sheet.page(), sheet.cues())) {
            Walk walk = new Walk(sheet, scene, unit);
            walk.owner = person;
            walk.cell = column != Column.NOTES;
            walk.labelled = walk.cell;
            walk.placed = column == Column.LOCATION;
            walk.bodies = column == Column.EMPLOYER;
            Teller.read(walk);
        }
    }
}
