package org.safepassage.service.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safepassage.service.figures.Figures.Told;

/** Totals that somebody will hold against each other stand together here, with the number between them and the reason for it. */
record Reconciled(String one, long first, String other, long second, String why) {

    long between() {
        return Math.abs(first - second);
    }

    /** Of one moment, and of the day before as it was said then and as it is known now. */
    static List<Reconciled> of(Told now, Told saidThen, Told knownNow) {
        List<Reconciled> all = new ArrayList<>();
        Counts.Standing people = now.people();
        all.add(
                new Reconciled(
                        "Names read",
                        now.mentions(),
                        "People known",
                        people.known(),
                        "The same person is often named by several people, and in several messages. Each link between two names can be looked at and undone."));
        all.add(new Reconciled(
                "People in contact",
                people.inContact(),
                "Found eligible, or undetermined",
                people.eligible() + people.undetermined(),
                "%,d in contact are eligible in no category that brings out; %,d eligible are not in contact."
                        .formatted(people.refused(), people.eligibleUnheard())));
        rolls(now, all);
        later("Messages waiting, the day before", Definition.WITHOUT_DISPOSITION, saidThen, knownNow, all);
        later("People known, the day before", Definition.PEOPLE_KNOWN, saidThen, knownNow, all);
        return all.stream().filter(one -> one.between() > 0).toList();
    }

    private static void rolls(Told now, List<Reconciled> all) {
        List<Figure> rolls = now.figures().stream()
                .filter(figure -> figure.code().startsWith("entitled-not-in-contact"))
                .toList();
        if (!rolls.isEmpty()) {
            all.add(
                    new Reconciled(
                            "Entitled and not in contact, all rolls added up",
                            rolls.stream().mapToLong(Figure::whole).sum(),
                            "People out of contact",
                            now.people().outOfContact(),
                            "Somebody who stands on two rolls counts once here and twice there; and whoever has been in contact once is not entitled-and-unheard again."));
        }
    }

    private static void later(String what, Definition which, Told said, Told known, List<Reconciled> all) {
        long then = value(said, which);
        long now = value(known, which);
        all.add(new Reconciled(
                what + ", as said then",
                then,
                "The same, as known now",
                now,
                String.format(
                        Locale.UK,
                        "%,d %s: recorded since for a time before, or put right since. What was said then can be shown again with “as known at”.",
                        Math.abs(now - then),
                        now > then ? "more" : "fewer")));
    }

    static long value(Told told, Definition which) {
        return told.figures().stream()
                .filter(figure -> figure.code().equals(which.code))
                .findFirst()
                .map(Figure::whole)
                .orElse(0L);
    }
}
