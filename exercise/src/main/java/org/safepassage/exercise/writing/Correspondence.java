package org.safepassage.exercise.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.people.NamePart;
import org.safepassage.exercise.people.Person;

/** All mails by and about one family, apart from lists. */
final class Correspondence {
    private final Family family;
    private final Person principal;
    private final Chance chance;
    private final Outbox outbox;
    private final Hand ownHand;
    private final Hand ownEnglish;
    private final Hand abroadHand;

    Correspondence(Family family, Chance chance, Envelopes envelopes) {
        this.family = family;
        this.principal = family.principal();
        this.chance = chance;
        this.outbox = new Outbox(envelopes, principal.badFaith(), chance);
        this.ownHand = Hand.of(family.tongue(), chance);
        this.ownEnglish = Hand.of("en", chance);
        this.abroadHand = Hand.of(chance.in(0.8) ? "en" : family.tongue(), chance);
    }

    List<Arrival> letters(int count) {
        List<Arrival> arrivals = new ArrayList<>();
        Replies replies = new Replies(outbox, principal, chance);
        for (int i = 0; i < count; i++) {
            boolean first = outbox.sent().isEmpty();
            int kind = chance.weighted(52, 17, 13, first ? 0 : 16, first ? 0 : 5);
            arrivals.add(
                    switch (kind) {
                        case 0 -> own();
                        case 1 -> relative();
                        case 2 -> office();
                        case 3 -> replies.followUp();
                        default -> replies.forward();
                    });
        }
        return arrivals;
    }

    private Arrival own() {
        boolean english = chance.in(family.schooled() ? 0.45 : 0.08);
        Letter letter = new Letter(english ? ownEnglish : ownHand, chance);
        letter.say("greeting", Map.of());
        Account account = new Account(letter, family, "i");
        boolean wrong = !principal.work().entitles() && chance.in(0.42);
        if (wrong) {
            letter.say("wrong", Map.of());
        }
        account.sections(chance.pick(1.0, 0.8, 0.55, 0.3));
        if (chance.in(0.17)) {
            FamilyBlock.write(letter, family, "i");
        }
        if (chance.in(0.5)) {
            account.filler();
        }
        letter.say("closing", Map.of());
        String name = letter.claims().getFirst().name();
        letter.lines.add(name);
        boolean ownAddress = chance.in(0.4);
        String address = ownAddress ? principal.papers().email() : borrowed();
        letter.claims().getFirst().identify("email", address);
        Map<String, String> words = new HashMap<>(Map.of("name", name));
        words.put("place", letter.hand.write(family.place(), chance));
        Mail.Address from = new Mail.Address(chance.in(0.7) ? shownName() : "", address);
        String subject = letter.phrases.say(wrong ? "subject.wrong" : "subject.own", chance, words);
        return outbox.send(letter, new Outbox.Cover("own", from, letter.hand.keyboard(subject), 0.6, wrong));
    }

    /** What the mail program shows as the sender: set up once, in Latin letters, in whatever spelling. */
    private String shownName() {
        return NameWriting.write(principal, ownEnglish, false, Chance.of(family.number(), "shown name", 0));
    }

    private String borrowed() {
        return chance.pick("shop", "cafe", "nephew", "friend", "user") + chance.below(1_000_000) + "@inbox.example";
    }

    private Arrival relative() {
        Letter letter = new Letter(abroadHand, chance);
        letter.say("greeting", Map.of());
        Account account = new Account(letter, family, "he");
        account.sections(chance.pick(1.0, 0.75, 0.5, 0.3));
        if (chance.in(0.25)) {
            FamilyBlock.write(letter, family, "he");
        }
        letter.sayOnce("filler", Map.of());
        letter.say("closing", Map.of());
        String name = relativeName();
        letter.lines.add(name);
        letter.advocate("adv-" + family.id(), family.id(), name);
        Map<String, String> words =
                new HashMap<>(Map.of("name", letter.claims().getFirst().name()));
        words.put("place", letter.hand.write(family.place(), chance));
        words.put("kin", letter.phrases.pick("kin." + principal.sex().code(), Chance.of(family.number(), "kin", 0)));
        String address = "family" + family.number() + "@" + "ukmail.example";
        String subject = letter.phrases.say("subject.relative", chance, words);
        Mail.Address from = new Mail.Address(name, address);
        return outbox.send(letter, new Outbox.Cover("relative", from, subject, 0.56, false));
    }

    private String relativeName() {
        List<NamePart> parts = new ArrayList<>(family.abroad().given());
        family.abroad().tribe().ifPresent(parts::add);
        return NameWriting.join(parts, abroadHand, chance);
    }

    private Arrival office() {
        Offices.Office office = Offices.draw(chance);
        String staff = Offices.staff(chance);
        Letter letter = new Letter(Hand.of("en", chance), chance);
        letter.say("greeting.office", Map.of());
        letter.lines.add("");
        Account account = new Account(letter, family, "office");
        account.sections(chance.pick(1.0, 0.7, 0.45));
        if (chance.in(0.3)) {
            FamilyBlock.write(letter, family, "he");
        }
        letter.sayOnce("filler.office", Map.of());
        letter.sign(office, staff);
        String subject = letter.phrases.say("subject.advocate", chance, subjectWords(letter, office));
        return outbox.send(letter, new Outbox.Cover("office", Offices.address(office, staff), subject, 0.2, false));
    }

    private Map<String, String> subjectWords(Letter letter, Offices.Office office) {
        String ref = office.name().replaceAll("[^A-Z]", "") + chance.between(1000, 99_999);
        return Map.of("name", letter.claims().getFirst().name(), "ref", ref);
    }
}
