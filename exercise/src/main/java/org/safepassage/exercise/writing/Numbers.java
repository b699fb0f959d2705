package org.safepassage.exercise.writing;

import java.util.HashMap;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.PaperTrail;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.truth.Claim;

/** The identifiers in an account: telephones, addresses, papers and service numbers, each in its own sentence. */
final class Numbers {
    private final Letter letter;
    private final Person person;
    private final Claim claim;
    private final String voice;
    private final Chance chance;
    private boolean decide;

    Numbers(Letter letter, Person person, Claim claim, String voice) {
        this.letter = letter;
        this.person = person;
        this.claim = claim;
        this.voice = voice;
        this.chance = letter.chance;
    }

    /** True once something stands there by which a careful reader could tell the person from namesakes. */
    boolean decide() {
        return decide;
    }

    /** Cards are thrown away and neighbours lend telephones, so the number is not always the family's. */
    void phone() {
        boolean lent = chance.in(0.35);
        String number = lent ? PaperTrail.phone(chance) : person.papers().phone();
        say("phone", IdentifierWriting.phone(number, letter.hand.language(), chance), !lent);
    }

    void email() {
        if (voice.equals("he")) {
            String email = person.papers().email();
            say("email", new IdentifierWriting(email, email), true);
        }
    }

    void papers() {
        String passport = person.papers().passport();
        String tazkira = person.papers().tazkira();
        if (!passport.isEmpty() && chance.in(0.5)) {
            number("passport", passport);
        } else if (!tazkira.isEmpty()) {
            number("tazkira", tazkira);
        }
    }

    void service() {
        if (!person.papers().service().isEmpty()) {
            number("service", person.papers().service());
        }
    }

    private void number(String kind, String number) {
        say(kind, IdentifierWriting.number(number, letter.hand.language(), chance), true);
    }

    private void say(String kind, IdentifierWriting written, boolean lasting) {
        Map<String, String> words = new HashMap<>(Words.about(person, claim.name()));
        words.put(kind, written.text());
        letter.say(kind + "." + voice, words);
        claim.identify(kind, written.clean());
        decide |= lasting;
    }
}
