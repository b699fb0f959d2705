package org.safepassage.service.intake.mentions.telling;

import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.FoundPerson.Sex;
import org.safepassage.service.intake.mentions.Relation;
import org.safepassage.service.intake.mentions.WrittenName;
import org.safepassage.service.intake.mentions.names.NameLikelihood;
import org.safepassage.service.intake.mentions.names.NameReader.Sign;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;

/** Notices who comes up: by name, by kinship, by "I" and "she". Each act returns whether it moved the walk on. */
final class Introductions {

    private static final int JUST = 4;

    private final Walk walk;
    private final Page page;
    private final Sheet sheet;
    private final Scene scene;
    private final Relatives relatives;
    private final Tails tails;
    private final Parents parents;
    private int namedAt = -100;

    Introductions(Walk walk) {
        this.walk = walk;
        this.sheet = walk.sheet;
        this.page = walk.sheet.page();
        this.scene = walk.scene;
        this.tails = new Tails(walk);
        this.parents = new Parents(walk, this);
        this.relatives = new Relatives(walk, this);
    }

    boolean justNamed(int at) {
        return at - namedAt <= JUST;
    }

    boolean introduce() {
        return self()
                || parentage()
                || relatives.introduce()
                || courtesy()
                || told()
                || further()
                || described()
                || bare()
                || pronoun();
    }

    /** Reads a name and gives it to the draft; returns whom the name belongs to, or null when no name stands there. */
    @Nullable
    Draft nameOf(Draft draft, int from, Sign sign) {
        int end = Math.max(sheet.names().end(from, walk.unit.to(), sign), tails.end(from, walk.unit.to()));
        if (end <= from) {
            return null;
        }
        Draft called = scene.call(draft, sheet.name(from, end));
        passName(called, from, end);
        return called;
    }

    @Nullable
    Draft personAt(int from, Sign sign) {
        int end = sheet.names().end(from, walk.unit.to(), sign);
        if (end <= from) {
            return null;
        }
        WrittenName name = sheet.name(from, end);
        boolean met = scene.known(name) != null;
        Draft person = scene.named(name);
        if (!met) {
            guessSex(person, from);
        }
        passName(person, from, end);
        return person;
    }

    /** Like {@link #personAt}, where the name is a relative's or heads an item: see {@link Scene#fresh}. */
    @Nullable
    Draft freshAt(int from, Sign sign, Relation.@Nullable Kind kind) {
        int sure = sheet.names().end(from, walk.unit.to(), sign);
        int end = Math.max(sure, tails.end(from, walk.unit.to()));
        if (end <= from) {
            return null;
        }
        boolean listed = walk.unit.isListed() && walk.owner == null;
        Draft person = scene.fresh(sheet.name(from, end), listed, kind);
        guessSex(person, from);
        passName(person, from, end);
        return person;
    }

    /** "3- دختر من فروزان": behind the word of kinship stands nothing but a name. */
    boolean isNameAlone(int from) {
        return tails.isAllOf(from);
    }

    boolean isNameAt(int from) {
        return sheet.names().end(from, walk.unit.to(), Sign.KIN) > from || tails.end(from, walk.unit.to()) > from;
    }

    private void guessSex(Draft person, int from) {
        // Said words outrank this, and it is never given out: it only helps to tell whom "she" means.
        person.likelySex = Kin.sex(String.valueOf(sheet.likelihood().sexOf(page.at(from))));
    }

    private void passName(Draft person, int from, int end) {
        namedAt = end;
        walk.at = end;
        walk.tellOf(person, from);
        if (page.at(end).is('(') && !parents.inBrackets(end + 1)) {
            bracketed(person, end + 1);
        }
    }

    /** A name in brackets or after "also known as" is the same person's, written again. */
    private void bracketed(Draft person, int from) {
        Cue also = sheet.cues().at(from, CueKind.ALSO);
        int start = also == null ? from : also.to();
        while (page.at(start).isOneOf(":\"")) {
            start++;
        }
        int end = sheet.names().end(start, walk.unit.to(), also == null ? Sign.LISTED : Sign.TOLD);
        if (end > start && page.at(end).isOneOf(")\",")) {
            scene.call(person, sheet.name(start, end));
            walk.at = end + 1;
            namedAt = walk.at;
        }
    }

    private boolean self() {
        Cue cue = sheet.cues().at(walk.at, CueKind.SELF_NAME);
        if (cue == null) {
            return false;
        }
        if (cue.value().equals("before")) {
            return selfBefore();
        }
        int from = skip(cue.to());
        boolean sure = !cue.value().equals("weak");
        if (nameOf(scene.voice(), from, sure ? Sign.TOLD : Sign.KIN) != null) {
            scene.voice().toldName |= scene.voice().name() != null;
            return true;
        }
        scene.tellOf(scene.voice());
        return false;
    }

    /** "Ahmad Khan is writing to you" */
    private boolean selfBefore() {
        Draft subject = scene.subject();
        if (subject == null
                || subject.name() == null
                || subject.voice
                || scene.voice().name() != null) {
            return false;
        }
        subject.absorb(scene.voice());
        scene.speaks(subject);
        return false;
    }

    /** Whether a name has just ended right before the token. */
    boolean endsAt(int at) {
        return namedAt == at;
    }

    private boolean parentage() {
        Cue cue = sheet.cues().at(walk.at, CueKind.PARENTAGE);
        if (cue == null) {
            return endsAt(walk.at) && parents.ofPashto();
        }
        boolean grandfather = cue.word(0).equals("grandfather") || parents.has(scene.subject()) && justNamed(walk.at);
        return parents.read(skip(cue.to()), grandfather, Kin.sex(cue.word(1)));
    }

    /** "Ahmad پسر Karim": a son's name, the word for son, the father's name. */
    boolean childOf(int from, @Nullable Sex sex) {
        return parents.read(from, false, sex);
    }

    void passParent(int end) {
        walk.at = end;
        namedAt = end;
    }

    private boolean courtesy() {
        Cue cue = sheet.cues().at(walk.at, CueKind.HONORIFIC);
        if (cue == null) {
            return false;
        }
        int from = page.at(cue.to()).is('.') ? cue.to() + 1 : cue.to();
        Sex sex = Kin.sex(cue.word(0));
        if (cue.word(1).equals("skip")) {
            int end = sheet.names().end(from, walk.unit.to(), Sign.TOLD);
            walk.at = Math.max(end, cue.to());
            return true;
        }
        Draft person = personAt(from, Sign.KIN);
        if (person == null) {
            return false;
        }
        person.sex = person.sex == null ? sex : person.sex;
        return true;
    }

    private boolean told() {
        Cue cue = sheet.cues().at(walk.at, CueKind.NAMED);
        if (cue == null) {
            return false;
        }
        int from = skip(cue.to());
        boolean nameOnly = cue.word(0).equals("name");
        Draft subject = scene.subject();
        Draft person = nameOnly && subject != null && subject.name() == null && subject != scene.voice()
                ? nameOf(subject, from, Sign.TOLD)
                : personAt(from, nameOnly ? Sign.TOLD : Sign.KIN);
        return person != null;
    }

    private boolean further() {
        Cue cue = sheet.cues().at(walk.at, CueKind.ALSO);
        Draft person = scene.subject();
        if (cue == null || person == null || person.name() == null) {
            return false;
        }
        int from = skip(cue.to());
        return nameOf(person, from, Sign.TOLD) != null;
    }

    /** "Roya Karimi is known to one of us": what a sentence goes on to say shows that it began with a name. */
    private boolean described() {
        if (walk.at != walk.unit.body()) {
            return false;
        }
        int end = sheet.names().end(walk.at, walk.unit.to(), Sign.KIN);
        return end > walk.at && sheet.cues().isAt(end, CueKind.DESCRIBED) && personAt(walk.at, Sign.KIN) != null;
    }

    private boolean bare() {
        boolean heads = walk.unit.isListed() && walk.owner == null && isHead(walk.at);
        if (walk.openKin != null && walk.openAnchor != null && relatives.goOn()) {
            return true;
        }
        boolean item =
                heads && (walk.unit.shape() == Unit.Shape.ITEM || walk.openKin != null || isRecord() || isToldBehind());
        Draft person = item ? freshAt(walk.at, Sign.LISTED, null) : personAt(walk.at, Sign.BARE);
        return person != null || knownByFirstPart();
    }

    /** A line that reads like a row: something in figures and commas or the like between. */
    private boolean isRecord() {
        boolean figures = false;
        boolean parted = false;
        for (int i = walk.unit.body(); i < walk.unit.to(); i++) {
            Token token = page.at(i);
            figures |= token.isNumber() || token.kind() == Token.Kind.CODE;
            parted |= token.isOneOf(",|;\t/") || token.is('-') && token.spaced();
        }
        return figures && parted;
    }

    /** "muhammad; son": what stands behind the head of a line shows that it is a name. */
    private boolean isToldBehind() {
        Token head = page.at(walk.at);
        boolean likely =
                head.script() == WrittenName.Script.LATIN || sheet.likelihood().of(head) == NameLikelihood.Degree.PART;
        return likely && tails.end(walk.at, walk.unit.to()) > walk.at;
    }

    private boolean isHead(int at) {
        return at == walk.unit.body() || at == walk.unit.body() + 1;
    }

    /** "Ahmad" alone means the Ahmad Khan met before. */
    private boolean knownByFirstPart() {
        if (!page.at(walk.at).isWord() || page.at(walk.at).length() < 3) {
            return false;
        }
        WrittenName word = sheet.name(walk.at, walk.at + 1);
        boolean latinSmall =
                word.script() == WrittenName.Script.LATIN && !page.at(walk.at).capital();
        Draft known = latinSmall ? null : scene.known(word);
        if (known == null || known == scene.voice()) {
            return false;
        }
        walk.tellOf(known, walk.at);
        walk.at++;
        namedAt = walk.at;
        return true;
    }

    private boolean pronoun() {
        boolean body =
                sheet.cues().isAt(walk.at, CueKind.EMPLOYER) || sheet.cues().isAt(walk.at, CueKind.NATIONALITY);
        if (sheet.cues().isAt(walk.at, CueKind.FIRST) && !body) {
            scene.tellOf(scene.voice());
            return false;
        }
        Cue third = sheet.third(walk.at);
        if (third != null && isOne(third) && (walk.owner == null || !walk.unit.isListed())) {
            scene.tellOf(scene.meant(third));
        }
        return false;
    }

    /** "He" or "she" rather than "they". */
    static boolean isOne(Cue third) {
        return !third.word(0).equals("b");
    }

    int skip(int from) {
        int at = from;
        while (at < from + 4) {
            Cue courtesy = sheet.cues().at(at, CueKind.HONORIFIC);
            if (courtesy != null) {
                at = courtesy.to();
            } else if (page.at(at).isOneOf(":-,\"'=(")
                    || page.at(at).is('.') && sheet.cues().isAt(at - 1, CueKind.HONORIFIC)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }
}
