package org.safepassage.service.intake.mentions.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Passage;
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
        for (Unit unit : units) {
            if (!signs(unit)) {
                tell(unit);
            }
        }
    }

    private void tell(Unit unit) {
        Walk walk = new Walk(sheet, scene, unit, voices.areAdvocates());
        if (opening != null && opening.openKin != null && opening.openAnchor != null && unit.isListed()) {
            walk.open(opening.openKin, opening.openAnchor);
        }
        begin(unit);
        Walk open = Teller.read(walk);
        opening = open;
        boolean leads = walk.owner != null && walk.owner.relation == null && walk.owner != scene.voice();
        if (leads && walk.owner != null) {
            scene.leads(walk.owner);
        }
    }

    /** In Dari and Pashto the verb at the end says "I": a unit that holds one begins with the voice as its subject. */
    private void begin(Unit unit) {
        for (int i = unit.body(); i < unit.to(); i++) {
            if (sheet.cues().isAt(i, CueKind.THIRD) || sheet.cues().isAt(i, CueKind.KIN)) {
                return;
            }
            Cue first = sheet.cues().at(i, CueKind.FIRST);
            if (first != null && first.word(0).equals("verb")) {
                scene.tellOf(scene.voice());
                return;
            }
        }
    }

    /** The name under "Kind regards" is the voice's. */
    private boolean signs(Unit unit) {
        Cue off = sheet.cues().at(unit.body(), CueKind.SIGN_OFF);
        if (off != null) {
            signing = SIGNS_WITHIN;
            scene.tellOf(scene.voice());
            return voices.sign(sheet, off.to(), unit.to()) || unit.to() - off.to() <= 1;
        }
        if (signing == 0) {
            return false;
        }
        signing--;
        if (voices.sign(sheet, unit.body(), unit.to())) {
            signing = 0;
            scene.tellOf(scene.voice());
            return true;
        }
        return false;
    }
}
