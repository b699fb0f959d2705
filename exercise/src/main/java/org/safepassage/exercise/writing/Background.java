package org.safepassage.exercise.writing;

import java.time.OffsetDateTime;
import java.util.List;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.NameTables;

/** What else falls into a mailbox: automatic replies, bounces, offers, rage, sales; it names nobody of the crisis. */
final class Background {
    private static final List<String> NOISE = NameTables.lines("/org/safepassage/exercise/noise.txt");
    private final Envelopes envelopes;

    Background(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    Arrival draw(Chance chance) {
        return switch (chance.weighted(30, 22, 48)) {
            case 0 -> automatic(chance);
            case 1 -> bounce(chance);
            default -> noise(chance);
        };
    }

    private Arrival noise(Chance chance) {
        String[] line = chance.pick(NOISE).split("\\|");
        String sender =
                "info" + chance.below(100_000) + "@" + chance.pick("offers.example", "news.example", "people.example");
        StringBuilder text = new StringBuilder(line[1].replace(". ", ".\n")).append('\n');
        for (int i = chance.below(3); i > 0; i--) {
            text.append(chance.pick(
                            "Sent from my phone",
                            "You receive this because you wrote to us before.",
                            "Have a good day."))
                    .append(' ')
                    .append(chance.between(1, 999))
                    .append('\n');
        }
        String subject = line[0].equals("(no subject)") ? "" : line[0];
        boolean badFaith = subject.startsWith("Seats") || subject.startsWith("Visa");
        return arrival(
                badFaith ? "bad-faith" : "noise",
                sender,
                subject,
                text.toString(),
                List.of(),
                chance,
                envelopes.pictures(0.5, chance));
    }

    private Arrival automatic(Chance chance) {
        Offices.Office office = Offices.draw(chance);
        String text = "Thank you for your email. "
                + chance.pick(
                        "I am out of the office until 31 August and will reply on my return.\n",
                        "We are receiving a very high volume of correspondence. This is an automatic reply.\n",
                        "This mailbox is monitored between 9 and 5. If the matter is urgent please telephone.\n");
        List<String> extra = List.of("Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All");
        return arrival(
                "auto-reply",
                "office" + chance.below(1000) + "@" + office.domain(),
                chance.pick("Automatic reply: ", "Out of office: ", "Auto: ") + "your message",
                text,
                extra,
                chance,
                envelopes.logo(chance));
    }

    private Arrival bounce(Chance chance) {
        String lost = "user" + chance.below(1_000_000) + "@kabulmail.example";
        String text =
                "This is the mail system at host mail.crisis.example.\n\nI'm sorry to have to inform you that your"
                        + " message could not\nbe delivered to one or more recipients.\n\n<" + lost + ">: "
                        + chance.pick("552 5.2.2 mailbox full", "550 5.1.1 user unknown", "connection timed out")
                        + "\n";
        return arrival(
                "bounce",
                "MAILER-DAEMON@mail.crisis.example",
                "Undelivered Mail Returned to Sender",
                text,
                List.of("Auto-Submitted: auto-replied", "X-Failed-Recipients: " + lost),
                chance,
                List.of());
    }

    private static Arrival arrival(
            String form,
            String sender,
            String subject,
            String text,
            List<String> extra,
            Chance chance,
            List<Attachment> attachments) {
        OffsetDateTime time = Calendar.draw(chance);
        Mail mail = new Mail(
                new Mail.Address("", sender),
                Envelopes.desk(chance),
                time,
                subject,
                Envelopes.messageId(sender, chance),
                List.of(),
                extra,
                text,
                attachments);
        return new Arrival(
                form,
                "en",
                time,
                new MailWriter(chance).write(mail),
                List.of(),
                false,
                form.equals("bad-faith"),
                List.of());
    }
}
