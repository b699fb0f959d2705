package org.safepassage.service.intake.mentions.telling;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.FoundPerson.Sex;
import org.safepassage.service.intake.mentions.Relation;
import org.safepassage.service.intake.mentions.names.NameReader.Sign;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;

/** Reads words of kinship: whose relative, of what kind, and who it is. */
final class Relatives {

    private static final Set<String> LINKS = Set.of("is", "are", "namely", "عبارتند", "عبارت", "هر", "یک");

    /* As folded: ې and ي are ی. */
    private static final Set<String> MINE = Set.of("من", "ما", "می");
    private static final Set<String> OWNED = Set.of("من", "ما", "خود", "خویش");
    private static final Set<String> OWNED_IN_PASHTO = Set.of("می", "یی");
    private static final String PARTING = "-|;\t";

    private static final Set<String> SOME = Set.of("a", "an", "another", "some", "any", "یک", "یو", "یوه");

    private final Walk walk;
    private final Page page;
    private final Sheet sheet;
    private final Scene scene;
    private final Introductions introductions;

    Relatives(Walk walk, Introductions introductions) {
        this.walk = walk;
        this.sheet = walk.sheet;
        this.page = walk.sheet.page();
        this.scene = walk.scene;
        this.introductions = introductions;
    }

    boolean introduce() {
        Cue cue = sheet.cues().at(walk.at, CueKind.KIN);
        if (cue == null) {
            return false;
        }
        Kin kin = Kin.of(cue);
        Draft anchor = possessor(cue, kin);
        int from = afterKin(isPossessedAfter(cue) ? cue.to() + 1 : cue.to());
        if (kin.kind() == Relation.Kind.CHILD
                && !kin.many()
                && !kin.mine()
                && introductions.endsAt(cue.from())
                && from == cue.to()) {
            return introductions.childOf(from, kin.sex());
        }
        if (anchor == null && ofSomebody(cue, kin)) {
            return true;
        }
        if (anchor == null && isFatherOfOwner(cue, kin) && introductions.childOf(from, null)) {
            return true;
        }
        if (walk.unit.isListed() && walk.owner != null && (isCell(cue) || !nameFollows(from))) {
            boolean voices = anchor != null && anchor == scene.voice();
            walk.owner.relate(kin.kind(), voices ? anchor : scene.principal());
            scene.tellOf(walk.owner);
            walk.owner.sex = walk.owner.sex == null ? kin.sex() : walk.owner.sex;
            walk.at = cue.to();
            return true;
        }
        Draft joined = walk.kinOf != null ? walk.kinOf : scene.subject();
        Draft whose = anchor != null ? anchor : walk.unit.isListed() ? scene.principal() : joined;
        return whose != null && relativeOf(whose, kin, cue, from);
    }

    private boolean relativeOf(Draft whose, Kin kin, Cue cue, int from) {
        walk.kinOf = whose;
        if (kin.many()) {
            walk.open(kin, whose);
        }
        boolean listed = walk.unit.isListed() && (page.at(cue.to()).is(':') || introductions.isNameAlone(from));
        Sign sign = listed || told(cue.to(), from) ? Sign.TOLD : Sign.KIN;
        if (from < walk.unit.to() && named(whose, kin, from, sign)) {
            return true;
        }
        if (!kin.many() && !isSomebody(cue)) {
            scene.tellOf(kinWithoutName(whose, kin));
        }
        walk.at = cue.to();
        return true;
    }

    /** "3. Salim Inayatullah - father Anayatullah - 1979": in a row of particulars the father tells who the child is. */
    private boolean isFatherOfOwner(Cue cue, Kin kin) {
        return walk.unit.isListed()
                && walk.owner != null
                && walk.owner == scene.subject()
                && kin.kind() == Relation.Kind.PARENT
                && kin.sex() == Sex.MALE
                && !kin.many()
                && cue.from() > walk.unit.body() + 1
                && !isCell(cue)
                && !page.at(cue.to()).isOneOf(")")
                && nameFollows(afterKin(cue.to()));
    }

    /** "who has a relative here": one who is only mentioned by the way; what follows is not told of them. */
    private boolean isSomebody(Cue cue) {
        return SOME.contains(page.at(cue.from() - 1).folded());
    }

    private Draft kinWithoutName(Draft whose, Kin kin) {
        Draft relative = scene.relative(whose, kin.key());
        relative.relate(kin.kind(), whose);
        relative.sex = relative.sex == null ? kin.sex() : relative.sex;
        return relative;
    }

    private boolean named(Draft whose, Kin kin, int from, Sign sign) {
        Draft nameless = scene.namelessRelative(whose, kin.key());
        Draft person = nameless != null && !kin.many()
                ? introductions.nameOf(nameless, from, sign)
                : introductions.freshAt(from, sign, kin.kind());
        if (person == null) {
            return false;
        }
        settle(person, whose, kin);
        return true;
    }

    private void settle(Draft person, Draft whose, Kin kin) {
        if (kin.any()) {
            person.belongsTo = whose;
            return;
        }
        person.relate(kin.kind(), whose);
        person.sex = person.sex == null ? kin.sex() : person.sex;
        scene.remember(whose, kin.key(), person);
    }

    /** The next name in a row of kin: "Ali (12), Zahra (9) and Omid". */
    boolean goOn() {
        boolean joined = page.at(walk.at - 1).isOneOf(",:;)(•-") || isAnd(walk.at - 1) || walk.at == walk.unit.body();
        Kin kin = walk.openKin;
        Draft anchor = walk.openAnchor;
        if (!joined || kin == null || anchor == null) {
            return false;
        }
        Draft person = introductions.freshAt(walk.at, Sign.KIN, kin.any() ? null : kin.kind());
        if (person == null) {
            return false;
        }
        settle(person, anchor, kin);
        return true;
    }

    private boolean isAnd(int at) {
        String word = page.at(at).folded();
        return word.equals("and") || word.equals("&") || word.equals("و") || word.equals("او");
    }

    /** "پسر او", "برادر خود", "کاکا من", in Pashto "زوی مې": whose relative it is stands behind. */
    private boolean isPossessedAfter(Cue cue) {
        String after = page.at(cue.to()).folded();
        return sheet.dari() ? sheet.third(cue.to()) != null || OWNED.contains(after) : OWNED_IN_PASHTO.contains(after);
    }

    /** A word of kinship between two of the signs that part particulars: "- spouse -". */
    private boolean isCell(Cue cue) {
        Token before = page.at(cue.from() - 1);
        Token after = page.at(cue.to());
        return cue.from() > walk.unit.body()
                && before.isOneOf(PARTING)
                && after.isOneOf(PARTING)
                && after.spaced()
                && before.folded().equals(after.folded());
    }

    private @Nullable Draft possessor(Cue cue, Kin kin) {
        int before = cue.from() - 1;
        if (kin.mine()
                || isPossessedAfter(cue) && MINE.contains(page.at(cue.to()).folded())) {
            return scene.voice();
        }
        if (isPossessedAfter(cue)
                && (sheet.third(cue.to()) != null || page.at(cue.to()).folded().equals("یی"))) {
            return walk.openAnchor != null
                    ? walk.openAnchor
                    : walk.unit.isListed() ? scene.principal() : scene.subject();
        }
        for (int i = before; i >= Math.max(walk.unit.from(), before - 3); i--) {
            if (sheet.cues().isAt(i, CueKind.FIRST)) {
                return scene.voice();
            }
            if (sheet.third(i) != null && walk.unit.isListed()) {
                return walk.openAnchor != null ? walk.openAnchor : scene.principal();
            }
            if (sheet.third(i) != null
                    || page.at(i).folded().equals("s") && page.at(i - 1).is('\'')) {
                return scene.subject();
            }
            if (page.at(i).isOneOf(",.;:()|")) {
                return null;
            }
        }
        return null;
    }

    /** "wife of Ahmad Khan": the person told of belongs to the one named here. */
    private boolean ofSomebody(Cue cue, Kin kin) {
        boolean of =
                page.at(cue.to()).folded().equals("of") || page.at(cue.to()).is('/');
        Draft person = walk.owner != null ? walk.owner : scene.subject();
        if (!of || person == null || person == scene.voice()) {
            return false;
        }
        int from = introductions.skip(cue.to() + 1);
        boolean mine = sheet.cues().isAt(from, CueKind.FIRST) || sheet.third(from) != null;
        Draft other = mine ? null : introductions.personAt(from, Sign.KIN);
        if (other == null || other == person) {
            return false;
        }
        settle(person, other, kin);
        scene.tellOf(person);
        return true;
    }

    private boolean nameFollows(int from) {
        return from < walk.unit.to() && page.at(from).line() == page.at(walk.at).line() && introductions.isNameAt(from);
    }

    private boolean told(int from, int to) {
        return sheet.cues().within(from, to, CueKind.NAMED) != null;
    }

    private int afterKin(int from) {
        int at = from;
        while (at < from + 6 && at < walk.unit.to()) {
            Cue named = sheet.cues().at(at, CueKind.NAMED);
            if (named != null) {
                at = named.to();
            } else if (page.at(at).isOneOf(":-,(\"|\t")
                    || LINKS.contains(page.at(at).folded())
                    || isAge(at)) {
                at++;
            } else if (sheet.cues().isAt(at, CueKind.HONORIFIC)) {
                at = introductions.skip(at);
            } else {
                return at;
            }
        }
        return at;
    }

    private boolean isAge(int at) {
        return page.at(at).is(')');
    }
}
