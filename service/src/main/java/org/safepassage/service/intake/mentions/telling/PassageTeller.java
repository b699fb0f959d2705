package org.safepassage.service.intake.mentions.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Passage;
import org.safepassage.service.intake.mentions.Relation;
import org.safepassage.service.intake.mentions.names.NameReader.Sign;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;

/** Reads a passage unit by unit and keeps what reaches from one unit into the next. */
final class PassageTeller {

    private static final int SIGNS_WITHIN = 3;

    private final Sheet sheet;
    private final Scene scene;
    private final Voices voices;
    private @Nullable Walk opening;
    private int signing;

    PassageTeller(Sheet sheet, Scene scene, Voices voices) {
        this.sheet = sheet;
        this.scene = scene;
        this.voices = voices;
        this.signing = sheet.page().passage().kind() == Passage.Kind.SIGNATURE ? SIGNS_WITHIN : 0;
    }

    void tell() {
        List<Unit> units = Units.of(sheet.page(), sheet.cues());
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Headings.Speaker speaker = Headings.speaker(sheet, unit);
            if (speaker != null) {
                voices.turnTo(sheet, speaker);
                signing = 0;
            } else if (!Headings.isOther(sheet.page(), unit) && !signs(unit, i == units.size() - 1)) {
                tell(unit);
            }
        }
    }

    private void tell(Unit unit) {
        Walk walk = new Walk(sheet, scene, unit);
        if (opening != null && opening.openKin != null && opening.openAnchor != null && unit.isListed()) {
            walk.open(opening.openKin, opening.openAnchor);
        }
        begin(unit);
        scene.voice().ownCase |= sheet.cues().within(unit.from(), unit.to(), CueKind.OWN_CASE) != null;
        Walk open = Teller.read(walk);
        opening = open;
        boolean leads = walk.owner != null
                && walk.owner.belongsTo == null
                && (walk.owner.relation == null || walk.owner.relation == Relation.Kind.PRINCIPAL)
                && walk.owner != scene.voice();
        if (leads && walk.owner != null) {
            scene.leads(walk.owner);
        }
    }

    /**
     * Whom a unit tells of that does not say so itself. In Dari and Pashto a verb at the end says "I"; a line like
     * "Phone: …" belongs to the block it stands in, or else to the one the message is about.
     */
    private void begin(Unit unit) {
        boolean form = isForm(unit.body());
        boolean ours = false;
        for (int i = unit.body(); i < unit.to(); i++) {
            Cue third = sheet.third(i);
            if (third != null || sheet.cues().isAt(i, CueKind.KIN)) {
                turnTo(third, unit, ours);
                return;
            }
            Cue first = sheet.cues().at(i, CueKind.FIRST);
            ours |= first != null;
            if (first != null && first.word(0).equals("verb")) {
                scene.tellOf(scene.voice());
                return;
            }
        }
        Draft subject = scene.subject();
        if (subject == null || form && !subject.labelled && !subject.listed) {
            scene.tellOf(scene.topic());
        }
    }

    /** "Between 2012 and 2016 he worked": the years are his, though "he" comes after them. */
    private void turnTo(@Nullable Cue third, Unit unit, boolean ours) {
        if (third != null && Introductions.isOne(third) && !ours && unit.shape() == Unit.Shape.PROSE) {
            Draft other = scene.meant(third);
            scene.tellOf(other == null ? scene.subject() : other);
        }
    }

    private boolean isForm(int at) {
        return sheet.cues().isAt(at, CueKind.LABEL)
                || sheet.cues().isAt(at, CueKind.BORN)
                || sheet.cues().isAt(at, CueKind.DOCUMENT)
                || sheet.cues().isAt(at, CueKind.AGE);
    }

    /** The name under "Kind regards" is the voice's, and so is a name alone on the last line. */
    private boolean signs(Unit unit, boolean last) {
        markOffice(unit);
        Cue off = sheet.cues().at(unit.body(), CueKind.SIGN_OFF);
        if (off != null && unit.to() - unit.from() < 12) {
            signing = SIGNS_WITHIN;
            scene.tellOf(scene.voice());
            return voices.sign(sheet, off.to(), unit.to()) || unit.to() - off.to() <= 1;
        }
        if (signing == 0 && !(last && unit.shape() == Unit.Shape.LINE && isStrong(unit))) {
            return false;
        }
        signing = Math.max(0, signing - 1);
        if (scene.voice().signed || voices.sign(sheet, unit.body(), unit.to())) {
            scene.voice().signed = true;
            scene.tellOf(scene.voice());
            return sheet.cues().within(unit.from(), unit.to(), CueKind.LABEL) == null && !hasFigures(unit);
        }
        return false;
    }

    private boolean isStrong(Unit unit) {
        return sheet.names().end(unit.body(), unit.to(), Sign.BARE) == unit.to();
    }

    private boolean hasFigures(Unit unit) {
        for (int i = unit.from(); i < unit.to(); i++) {
            if (!sheet.page().at(i).isWord() && sheet.page().at(i).kind() != Token.Kind.SIGN) {
                return true;
            }
        }
        return false;
    }

    /** "my constituent", "Office of": whoever says so here speaks for others. */
    private void markOffice(Unit unit) {
        Cue office = sheet.cues().within(unit.from(), unit.to(), CueKind.ADVOCATE);
        if (office != null && office.word(0).equals("office") && (signing > 0 || unit.shape() == Unit.Shape.PROSE)) {
            scene.voice().advocate = true;
            scene.voice().member |= office.word(1).equals("member");
        }
    }
}
