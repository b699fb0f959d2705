package org.safepassage.linkage;

import java.util.List;
import java.util.Map;
import org.safepassage.linkage.dates.BirthAgreement;
import org.safepassage.linkage.identifiers.Digits;
import org.safepassage.linkage.identifiers.Document;
import org.safepassage.linkage.identifiers.Email;
import org.safepassage.linkage.identifiers.Phone;
import org.safepassage.linkage.names.Part;

/** Weighs everything but names; a field that one of the two does not state adds nothing. */
final class RestWeighed {
    /* Lists of relatives are seldom whole: what they lack says little. */
    private static final int MOST_DIFFERENT = 2;

    private final Weighing weighing;
    private final Prepared a;
    private final Prepared b;

    RestWeighed(Weighing weighing, Prepared a, Prepared b) {
        this.weighing = weighing;
        this.a = a;
        this.b = b;
    }

    void weigh() {
        if (a.birth != null && b.birth != null) {
            weighing.add("birth", BirthAgreement.of(a.birth, b.birth).code(), 1);
        }
        if (a.sex != null && b.sex != null) {
            weighing.add("sex", a.sex == b.sex ? "same" : "different");
        }
        phones(a.phones, b.phones);
        emails(a.emails, b.emails);
        documents(a.documents, b.documents);
        if (a.place != null && b.place != null) {
            boolean same = a.place.equals(b.place);
            weighing.add("place", same ? "same" : "different", weighing.placeShare(a.place));
        }
        told();
        if (a.career != null && b.career != null) {
            Career.weigh(weighing, a.career, b.career);
        }
        correspondence();
        relatives();
    }

    /* Who writes from another address the next time borrowed it, or had the paper of a friend: to differ says nothing. */
    private void correspondence() {
        if (a.thread.stream().anyMatch(b.thread::contains)) {
            weighing.add("letters", "same-thread");
        } else if (a.writer != null && a.writer.equals(b.writer) && weighing.isPrivate(a.writer)) {
            weighing.add("letters", "same-writer");
        }
    }

    private void told() {
        for (Map.Entry<String, String> one : a.told.entrySet()) {
            String other = b.told.get(one.getKey());
            if (other != null) {
                boolean same = one.getValue().equals(other);
                weighing.add(one.getKey(), same ? "same" : "different", weighing.toldShare(one.getKey(), other));
            }
        }
    }

    private void phones(List<Phone> one, List<Phone> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        boolean slip = false;
        for (Phone p : one) {
            for (Phone q : other) {
                if (p.tail().equals(q.tail())) {
                    weighing.add("phone", "same", weighing.contactShare("phone", p.tail()));
                    return;
                }
                slip |= Digits.oneSlip(p.tail(), q.tail());
            }
        }
        weighing.add("phone", slip ? "slip" : "different");
    }

    private void emails(List<Email> one, List<Email> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        for (Email e : one) {
            if (other.contains(e)) {
                weighing.add("email", "same", weighing.contactShare("email", e.address()));
                return;
            }
        }
        weighing.add("email", "different");
    }

    private void documents(List<Document> one, List<Document> other) {
        boolean slip = false;
        boolean compared = false;
        for (Document d : one) {
            for (Document e : other) {
                if (d.number().equals(e.number())
                        && (d.type().equals(e.type()) || d.number().length() >= 7)) {
                    weighing.add("document", "same");
                    return;
                }
                if (d.type().equals(e.type())) {
                    compared = true;
                    slip |= Digits.oneSlip(d.number(), e.number());
                }
            }
        }
        if (compared) {
            weighing.add("document", slip ? "slip" : "different");
        }
    }

    /* Each relative of the shorter list either has a namesake in the other list or not. */
    private void relatives() {
        Prepared fewer = a.relatives.size() <= b.relatives.size() ? a : b;
        Prepared more = fewer == a ? b : a;
        if ((a.relativesMask & b.relativesMask) != 0) {
            sharedRelatives(fewer.relatives, more);
        } else {
            for (int i = 0; i < Math.min(MOST_DIFFERENT, fewer.relatives.size()); i++) {
                weighing.add("relatives", "different");
            }
        }
        if (isAmong(a, b) || isAmong(b, a)) {
            weighing.add("relatives", a.given.equals(b.given) ? "namesake" : "named-beside");
        }
    }

    /* Whoever has a relative of much the same name beside them is not told by it: Husain beside his sister Hosna. */
    private static boolean isAmong(Prepared one, Prepared other) {
        return other.hasRelative(one.given) && !one.hasRelative(one.given);
    }

    private void sharedRelatives(Map<String, Part> fewer, Prepared more) {
        int different = 0;
        for (Map.Entry<String, Part> one : fewer.entrySet()) {
            if (more.hasRelative(one.getKey())) {
                weighing.add("relatives", "shared", more.relatives.size() * weighing.share(one.getValue()));
            } else if (++different <= MOST_DIFFERENT) {
                weighing.add("relatives", "different");
            }
        }
    }
}
