package org.safepassage.exercise.writing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.people.NamePart;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.truth.Claim;
import org.safepassage.exercise.truth.MentionRole;

/** All mails by and about one family, apart from lists. */
final class Correspondence {
    private final Family family;
    private final Person principal;
    private final Chance chance;
    private final Envelopes envelopes;
    private final Hand ownHand;
    private final Hand ownEnglish;
    private final Hand abroadHand;
    private final List<Sent> sent = new ArrayList<>();

    /** A mail that later ones may answer or pass on. */
    private record Sent(
            Mail.Address from, OffsetDateTime time, String subject, String id, Letter letter, String form) {}

    Correspondence(Family family, Chance chance, Envelopes envelopes) {
        this.family = family;
        this.principal = family.principal();
        this.chance = chance;
        this.envelopes = envelopes;
        this.ownHand = Hand.of(family.tongue(), chance);
        this.ownEnglish = Hand.of("en", chance);
        this.abroadHand = Hand.of(chance.in(0.8) ? "en" : family.tongue(), chance);
    }

    List<Arrival> letters(int count) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int kind = chance.weighted(52, 17, 13, sent.isEmpty() ? 0 : 16, sent.isEmpty() ? 0 : 5);
            arrivals.add(
                    switch (kind) {
                        case 0 -> own();
                        case 1 -> relative();
                        case 2 -> office();
                        case 3 -> followUp();
                        default -> forward();
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
        return send("own", letter, from, letter.hand.keyboard(subject), 0.6, List.of(), wrong);
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
        return send("relative", letter, new Mail.Address(name, address), subject, 0.56, List.of(), false);
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
        sign(letter, office, staff);
        String subject = letter.phrases.say("subject.advocate", chance, subjectWords(letter, office));
        return send("office", letter, Offices.address(office, staff), subject, 0.2, envelopes.logo(chance), false);
    }

    private Map<String, String> subjectWords(Letter letter, Offices.Office office) {
        String ref = office.name().replaceAll("[^A-Z]", "") + chance.between(1000, 99_999);
        return Map.of("name", letter.claims().getFirst().name(), "ref", ref);
    }

    private static void sign(Letter letter, Offices.Office office, String staff) {
        letter.lines.add("");
        letter.say("closing.office", Map.of());
        letter.lines.add(staff);
        letter.lines.add(office.ofMember() ? "Office of " + office.name() + ", " + office.place() : office.name());
        letter.advocate(office.id(staff), "", staff);
    }

    private Arrival followUp() {
        Sent earlier = chance.pick(sent);
        Letter letter = new Letter(earlier.letter().hand, chance);
        letter.say(earlier.form().equals("office") ? "follow.office" : "follow", Map.of());
        letter.say("closing", Map.of());
        if (earlier.form().equals("own") && chance.in(0.35)) {
            letter.lines.add(nudge(letter, earlier));
        } else {
            letter.lines.add("");
            quote(letter, earlier);
        }
        String subject = earlier.subject().startsWith("Re:") ? earlier.subject() : "Re: " + earlier.subject();
        return send("follow-up", letter, earlier.from(), subject, 0.4, List.of(), false, earlier);
    }

    /** A short one names only its writer, perhaps spelt otherwise than before. */
    private String nudge(Letter letter, Sent earlier) {
        Claim claim = letter.name(principal, MentionRole.WRITER, false);
        claim.identify("email", earlier.from().address());
        return claim.name();
    }

    private Arrival forward() {
        Sent earlier = chance.pick(sent);
        Offices.Office office = Offices.draw(chance);
        String staff = Offices.staff(chance);
        Letter letter = new Letter(Hand.of("en", chance), chance);
        letter.say("forward", Map.of());
        sign(letter, office, staff);
        letter.lines.add("");
        letter.lines.add("---------- Forwarded message ---------");
        letter.lines.add(
                "From: " + earlier.from().name() + " <" + earlier.from().address() + ">");
        letter.lines.add("Date: " + earlier.time().toLocalDate());
        letter.lines.add("Subject: " + earlier.subject());
        letter.lines.add("");
        letter.lines.addAll(earlier.letter().lines);
        letter.adopt(earlier.letter().claims());
        return send(
                "forward",
                letter,
                Offices.address(office, staff),
                "FW: " + earlier.subject(),
                0.2,
                envelopes.logo(chance),
                false,
                earlier);
    }

    private static void quote(Letter letter, Sent earlier) {
        letter.lines.add("On " + earlier.time().toLocalDate() + ", "
                + earlier.from().name() + " <" + earlier.from().address() + "> wrote:");
        earlier.letter().lines.forEach(line -> letter.lines.add("> " + line));
        letter.adopt(earlier.letter().claims());
    }

    private Arrival send(
            String form,
            Letter letter,
            Mail.Address from,
            String subject,
            double pictures,
            List<Attachment> inline,
            boolean wrong,
            Sent... earlier) {
        OffsetDateTime time = earlier.length == 0 ? Calendar.draw(chance) : Calendar.after(earlier[0].time(), chance);
        String id = Envelopes.messageId(from.address(), chance);
        List<String> references = earlier.length == 0 ? List.of() : List.of(earlier[0].id());
        List<Attachment> attachments = new ArrayList<>(inline);
        attachments.addAll(envelopes.pictures(pictures, chance));
        byte[] bytes = envelopes.close(from, time, subject, id, references, letter.text(), attachments, chance);
        sent.add(new Sent(from, time, subject, id, letter, form));
        return new Arrival(
                form, letter.hand.language(), time, bytes, letter.claims(), wrong, principal.badFaith(), List.of());
    }
}
