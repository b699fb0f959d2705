package org.safepassage.exercise.writing;

import java.util.List;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.truth.Claim;
import org.safepassage.exercise.truth.MentionRole;

/** Mails that answer or pass on an earlier one of the same family; whom they quote, they name. */
final class Replies {
    private final Outbox outbox;
    private final Person principal;
    private final Chance chance;

    Replies(Outbox outbox, Person principal, Chance chance) {
        this.outbox = outbox;
        this.principal = principal;
        this.chance = chance;
    }

    Arrival followUp() {
        Outbox.Sent earlier = chance.pick(outbox.sent());
        Outbox.Cover cover = earlier.cover();
        Letter letter = new Letter(earlier.letter().hand, chance);
        letter.say(cover.official() ? "follow.office" : "follow", Map.of());
        letter.say(cover.official() ? "closing.office" : "closing", Map.of());
        if (cover.form().equals("own") && chance.in(0.35)) {
            letter.lines.add(nudge(letter, cover));
        } else {
            quote(letter, earlier);
        }
        String subject = cover.subject().startsWith("Re:") ? cover.subject() : "Re: " + cover.subject();
        return outbox.answer(earlier, letter, new Outbox.Cover("follow-up", cover.from(), subject, 0.4, false));
    }

    /** A short one names only its writer, perhaps spelt otherwise than before. */
    private String nudge(Letter letter, Outbox.Cover earlier) {
        Claim claim = letter.name(principal, MentionRole.WRITER, false);
        claim.identify("email", earlier.from().address());
        return claim.name();
    }

    private static void quote(Letter letter, Outbox.Sent earlier) {
        Mail.Address from = earlier.cover().from();
        letter.lines.add("");
        letter.lines.add(
                "On " + earlier.time().toLocalDate() + ", " + from.name() + " <" + from.address() + "> wrote:");
        earlier.letter().lines.forEach(line -> letter.lines.add("> " + line));
        letter.adopt(earlier.letter().claims());
    }

    Arrival forward() {
        Outbox.Sent earlier = chance.pick(outbox.sent());
        Mail.Address from = earlier.cover().from();
        Offices.Office office = Offices.draw(chance);
        String staff = Offices.staff(chance);
        Letter letter = new Letter(Hand.of("en", chance), chance);
        letter.say("forward", Map.of());
        letter.sign(office, staff);
        letter.lines.addAll(List.of(
                "",
                "---------- Forwarded message ---------",
                "From: " + from.name() + " <" + from.address() + ">",
                "Date: " + earlier.time().toLocalDate(),
                "Subject: " + earlier.cover().subject(),
                ""));
        letter.lines.addAll(earlier.letter().lines);
        letter.adopt(earlier.letter().claims());
        String subject = "FW: " + earlier.cover().subject();
        Mail.Address sender = Offices.address(office, staff);
        return outbox.answer(earlier, letter, new Outbox.Cover("forward", sender, subject, 0.2, false));
    }
}
