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
    private @Nullable PartAgreement father;
    private boolean familyAgrees;

    NamesWeighed(Weighing weighing, Prepared a, Prepared b) {
        this.weighing = weighing;
        this.a = a;
        this.b = b;
        name = NameAgreement.of(a.name, b.name);
    }

    void weigh() {
        if (name.given() != Given.MISSING) {
            weighing.add("given", name.given().code(), weighing.share(name.givenPart()));
            if (name.given().compareTo(Given.VARIANT) <= 0 && !a.name.prefix().equals(b.name.prefix())) {
                weighing.add("given", "prefix");
            }
        }
        @Nullable Part fathersPart = stated("father", a.father, b.father);
        stated("grandfather", a.grandfather, b.grandfather);
        for (Match match : name.others()) {
            familyAgrees |= match.level().compareTo(PartAgreement.VARIANT) <= 0;
            if (fathersPart == null || !fathersPart.key().equals(match.part().key())) {
                weighing.add("other", match.level().code(), weighing.share(match.part()));
            }
        }
        boolean inName = father == null && (inName(a.father, name.freeB()) || inName(b.father, name.freeA()));
        if (name.contradicted() && !inName) {
            weighing.add("other", PartAgreement.DIFFERENT.code(), 1);
        }
    }

    /** Father's or family name agrees. */
    boolean familyAgrees() {
        return familyAgrees || father != null && father.compareTo(PartAgreement.VARIANT) <= 0;
    }

    private @Nullable Part stated(String field, List<Part> one, List<Part> other) {
        NameAgreement agreement = NameAgreement.of(one, other);
        @Nullable
        PartAgreement level = switch (agreement.given()) {
            case SAME -> PartAgreement.SAME;
            case VARIANT, ELSEWHERE, PARTLY -> PartAgreement.VARIANT;
            case CLOSE -> PartAgreement.CLOSE;
            case DIFFERENT -> PartAgreement.DIFFERENT;
            case MISSING -> null;
        };
        if (level == null) {
            return null;
        }
        weighing.add(field, level.code(), weighing.share(agreement.givenPart()));
        if (field.equals("father")) {
            father = level;
        }
        return agreement.givenPart();
    }

    private boolean inName(List<Part> stated, List<Part> free) {
        for (Part part : stated) {
            for (Part other : free) {
                if (!part.slight() && PartAgreement.of(part, other).compareTo(PartAgreement.VARIANT) <= 0) {
                    weighing.add("father", "in-name", weighing.share(part));
                    familyAgrees = true;
                    return true;
                }
            }
        }
        return false;
    }
}
