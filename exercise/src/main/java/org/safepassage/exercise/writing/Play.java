package org.safepassage.exercise.writing;

import java.io.IOException;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.people.Person;

/** What becomes of one family in the fortnight: rolls, letters, chats, lists, and the noise around them. */
record Play(long seed, Post post, Chats chats, Lists lists, Rolls rolls, Envelopes envelopes, FamilyTruth register) {
    void family(Family family) throws IOException {
        Chance chance = Chance.of(seed, "letters", family.number());
        FamilyTruth.Open open = register.open(family);
        for (Person person : family.members()) {
            if (person.work().entitles() && !person.badFaith() && chance.in(0.9)) {
                open.onRoll(person, rolls.add(person));
            }
        }
        if (family.reaches()) {
            arrive(family, open, chance);
        }
        Background background = new Background(envelopes);
        for (int i = 0; i < family.members().size(); i++) {
            if (chance.in(0.26)) {
                post.deliver(background.draw(chance));
            }
        }
        open.close();
    }

    private void arrive(Family family, FamilyTruth.Open open, Chance chance) throws IOException {
        int letters = 1 + (int) (family.members().size() * 2.9 * chance.unit() * (0.4 + chance.unit()));
        for (Arrival arrival : new Correspondence(family, chance, envelopes).letters(letters)) {
            open.arrived(arrival.claims());
            post.deliver(arrival);
        }
        if (chance.in(0.2)) {
            open.arrived(chats.write(family, chance));
        }
        int times = family.principal().badFaith() ? 0 : chance.weighted(5, 13, 24, 27, 20, 11);
        open.arrived(lists.add(family, times, chance));
    }
}
