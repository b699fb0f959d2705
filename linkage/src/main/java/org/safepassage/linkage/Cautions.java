package org.safepassage.linkage;

import java.util.List;
import java.util.Set;
import org.safepassage.linkage.names.NameAgreement.Given;
import org.safepassage.linkage.names.Part;
import org.safepassage.linkage.names.PartAgreement;

/** Notices when a pair looks like twins, siblings, or parent and child. */
final class Cautions {
    /* Nobody is born within a year of their own child. */
    private static final Set<String> BIRTHS_OF_ONE =
            Set.of("same-day", "slip", "same-month", "same-year", "other-day", "about-same", "year-apart");

    private Cautions() {}

    static void note(Set<Caution> cautions, List<Evidence> evidence, NamesWeighed names, Prepared a, Prepared b) {
        if (a.source != null && a.source.equals(b.source)) {
            cautions.add(Caution.SAME_SOURCE);
        }
        Seen seen = new Seen(evidence);
        Given given = names.given;
        boolean other = given == Given.DIFFERENT || given == Given.BARE_OTHER;
        boolean doubtful = other || given == Given.CLOSE || given == Given.BARE && !seen.sameDocument;
        boolean family = names.familyAgrees() || seen.sameContact;
        if (doubtful && family && seen.sameDay) {
            cautions.add(Caution.TWINS);
        } else if (other && family) {
            cautions.add(Caution.SIBLINGS);
        }
        if (other) {
            cautions.add(Caution.OTHER_GIVEN_NAME);
        }
        boolean sameGiven = given.compareTo(Given.SLIP) <= 0;
        boolean onePaper = given != Given.DIFFERENT && seen.sameDocument;
        if (!sameGiven && !seen.oneAge && !onePaper && (parent(a, b) || parent(b, a))) {
            cautions.add(Caution.PARENT_AND_CHILD);
        }
        if (seen.otherSex) {
            cautions.add(Caution.DIFFERENT_SEX);
        }
        if (seen.otherDocument) {
            cautions.add(Caution.DIFFERENT_DOCUMENTS);
        }
        if (given == Given.MISSING && !seen.sameDocument) {
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

    /** The evidence gone through once: this is asked of every pair. */
    private static final class Seen {
        private boolean sameContact;
        private boolean sameDay;
        private boolean oneAge;
        private boolean sameDocument;
        private boolean otherDocument;
        private boolean otherSex;

        Seen(List<Evidence> evidence) {
            for (Evidence one : evidence) {
                String level = one.level();
                switch (one.field()) {
                    case "phone", "email" -> sameContact |= level.equals("same");
                    case "birth" -> {
                        sameDay |= level.equals("same-day");
                        oneAge |= BIRTHS_OF_ONE.contains(level);
                    }
                    case "document" -> {
                        sameDocument |= level.equals("same");
                        otherDocument |= level.equals("different");
                    }
                    case "sex" -> otherSex |= level.equals("different");
                    default -> {}
                }
            }
        }
    }
}
