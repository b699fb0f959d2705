package org.safepassage.linkage;

import java.util.List;
import java.util.Set;
import org.safepassage.linkage.names.NameAgreement.Given;
import org.safepassage.linkage.names.Part;
import org.safepassage.linkage.names.PartAgreement;

/** Notices when a pair looks like twins, siblings, or parent and child. */
final class Cautions {
    /* Nobody is born within a year of their own child. */
    private static final List<String> BIRTHS_OF_ONE =
            List.of("same-day", "slip", "same-month", "same-year", "other-day", "about-same", "year-apart");

    private Cautions() {}

    static void note(Set<Caution> cautions, List<Evidence> evidence, NamesWeighed names, Prepared a, Prepared b) {
        if (a.source != null && a.source.equals(b.source)) {
            cautions.add(Caution.SAME_SOURCE);
        }
        Given given = names.name.given();
        boolean doubtful = given == Given.DIFFERENT || given == Given.CLOSE;
        boolean family = names.familyAgrees() || has(evidence, "phone", "same") || has(evidence, "email", "same");
        if (doubtful && family && has(evidence, "birth", "same-day")) {
            cautions.add(Caution.TWINS);
        } else if (given == Given.DIFFERENT && family) {
            cautions.add(Caution.SIBLINGS);
        }
        if (given == Given.DIFFERENT) {
            cautions.add(Caution.OTHER_GIVEN_NAME);
        }
        boolean sameGiven = given == Given.SAME || given == Given.VARIANT;
        boolean oneAge = BIRTHS_OF_ONE.stream().anyMatch(level -> has(evidence, "birth", level));
        boolean onePaper = given != Given.DIFFERENT && has(evidence, "document", "same");
        if (!sameGiven && !oneAge && !onePaper && (parent(a, b) || parent(b, a))) {
            cautions.add(Caution.PARENT_AND_CHILD);
        }
        if (has(evidence, "sex", "different")) {
            cautions.add(Caution.DIFFERENT_SEX);
        }
        if (has(evidence, "document", "different")) {
            cautions.add(Caution.DIFFERENT_DOCUMENTS);
        }
        if (given == Given.MISSING && !has(evidence, "document", "same")) {
            cautions.add(Caution.SHARED_CONTACT_ONLY);
        }
    }

    private static boolean parent(Prepared parent, Prepared child) {
        if (parent.telling.isEmpty()) {
            return false;
        }
        Part given = parent.telling.getFirst();
        for (Part father : child.father) {
            if (!father.slight() && PartAgreement.of(given, father).compareTo(PartAgreement.VARIANT) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<Evidence> evidence, String field, String level) {
        for (Evidence one : evidence) {
            if (one.field().equals(field) && one.level().equals(level)) {
                return true;
            }
        }
        return false;
    }
}
