package org.safepassage.linkage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.names.NameAgreement;
import org.safepassage.linkage.names.NameAgreement.Given;
import org.safepassage.linkage.names.NameAgreement.Match;
import org.safepassage.linkage.names.Part;
import org.safepassage.linkage.names.PartAgreement;

/** Weighs given, other, father's and grandfather's names together, so that no part counts twice. */
final class NamesWeighed {
    private final Weighing weighing;
    private final Prepared a;
    private final Prepared b;
    final NameAgreement name;
    /** How given names agree, what may be a slip of the pen judged by how rare it is. */
    final Given given;

    private @Nullable PartAgreement father;
    private boolean familyAgrees;

    NamesWeighed(Weighing weighing, Prepared a, Prepared b) {
        this.weighing = weighing;
        this.a = a;
        this.b = b;
        name = NameAgreement.of(a.name, b.name);
        given = given(name);
    }

    void weigh() {
        if (given != Given.MISSING) {
            weighing.add("given", given.code(), share(name.givenPart(), name.givenOther(), given == Given.SLIP));
            if (given.compareTo(Given.SLIP) <= 0 && !a.name.prefix().equals(b.name.prefix())) {
                weighing.add("given", "prefix");
            }
        }
        boolean told = !a.father.isEmpty() && !b.father.isEmpty();
        @Nullable Part fathersPart = stated(told ? "father" : "parent", a.fatherOrParent(), b.fatherOrParent());
        stated("grandfather", a.grandfather, b.grandfather);
        for (Match match : name.others()) {
            PartAgreement level = judged(match.level(), match.part(), match.other());
            familyAgrees |= level.compareTo(PartAgreement.SLIP) <= 0;
            if (fathersPart == null || !fathersPart.key().equals(match.part().key())) {
                boolean slip = level == PartAgreement.SLIP;
                weighing.add("other", level.code(), share(match.part(), match.other(), slip));
            }
        }
        boolean inName = father == null && (inName(a, name.freeB()) || inName(b, name.freeA()));
        if (name.contradicted() && !inName) {
            weighing.add("other", PartAgreement.DIFFERENT.code(), 1);
        }
    }

    /** Father's or family name agrees. */
    boolean familyAgrees() {
        return familyAgrees || father != null && father.compareTo(PartAgreement.SLIP) <= 0;
    }

    private @Nullable Part stated(String field, List<Part> one, List<Part> other) {
        NameAgreement agreement = NameAgreement.of(one, other);
        @Nullable
        PartAgreement level = switch (given(agreement)) {
            case SAME -> PartAgreement.SAME;
            case VARIANT, ELSEWHERE, PARTLY, BARE -> PartAgreement.VARIANT;
            case SLIP -> PartAgreement.SLIP;
            case CLOSE -> PartAgreement.CLOSE;
            case DIFFERENT -> PartAgreement.DIFFERENT;
            case BARE_OTHER, MISSING -> null;
        };
        if (level == null) {
            return null;
        }
        weighing.add(
                field, level.code(), share(agreement.givenPart(), agreement.givenOther(), level == PartAgreement.SLIP));
        if (!field.equals("grandfather")) {
            father = level;
        }
        return agreement.givenPart();
    }

    private Given given(NameAgreement agreement) {
        Part one = agreement.givenPart();
        Part other = agreement.givenOther();
        if (agreement.given() != Given.SLIP || one == null || other == null) {
            return agreement.given();
        }
        return judged(PartAgreement.SLIP, one, other) == PartAgreement.SLIP ? Given.SLIP : Given.CLOSE;
    }

    /** What may be a slip is only similar, unless one of the two is much the rarer: Armin is a name beside Amin. */
    private PartAgreement judged(PartAgreement level, Part one, Part other) {
        return level == PartAgreement.SLIP && !weighing.isRareBeside(one, other) ? PartAgreement.CLOSE : level;
    }

    private double share(@Nullable Part one, @Nullable Part other, boolean slip) {
        return slip ? Math.max(weighing.share(one), weighing.share(other)) : weighing.share(one);
    }

    private boolean inName(Prepared one, List<Part> free) {
        for (Part part : one.fatherOrParent()) {
            for (Part other : free) {
                if (!part.slight() && PartAgreement.of(part, other).compareTo(PartAgreement.VARIANT) <= 0) {
                    weighing.add(one.father.isEmpty() ? "parent" : "father", "in-name", weighing.share(part));
                    familyAgrees = true;
                    return true;
                }
            }
        }
        return false;
    }
}
