package org.safepassage.exercise.writing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.exercise.people.Chance;

/** Sends one family's letters and keeps them, so that later ones may answer or pass them on. */
final class Outbox {
    private final Envelopes envelopes;
    private final boolean badFaith;
    private final Chance chance;
    private final List<Sent> sent = new ArrayList<>();

    Outbox(Envelopes envelopes, boolean badFaith, Chance chance) {
        this.envelopes = envelopes;
        this.badFaith = badFaith;
        this.chance = chance;
    }

    /** A mail as it left. */
    record Sent(Cover cover, OffsetDateTime time, String id, Letter letter) {}

    /**
     * What goes around a letter.
     *
     * @param pictures how likely a photograph is
     * @param wrong asks for a scheme that is not theirs
     */
    record Cover(String form, Mail.Address from, String subject, double pictures, boolean wrong) {
        boolean official() {
            return form.equals("office") || form.equals("forward");
        }
    }

    List<Sent> sent() {
        return sent;
    }

    Arrival send(Letter letter, Cover cover) {
        return close(letter, cover, Calendar.draw(chance), List.of());
    }

    Arrival answer(Sent earlier, Letter letter, Cover cover) {
        return close(letter, cover, Calendar.after(earlier.time(), chance), List.of(earlier.id()));
    }

    private Arrival close(Letter letter, Cover cover, OffsetDateTime time, List<String> references) {
        String id = Envelopes.messageId(cover.from().address(), chance);
        List<Attachment> attachments = new ArrayList<>(cover.official() ? envelopes.logo(chance) : List.of());
        attachments.addAll(envelopes.pictures(cover.pictures(), chance));
        byte[] bytes = envelopes.close(
                cover.from(), time, cover.subject(), id, references, letter.text(), attachments, chance);
        sent.add(new Sent(cover, time, id, letter));
        String language = letter.hand.language();
        return new Arrival(cover.form(), language, time, bytes, letter.claims(), cover.wrong(), badFaith, List.of());
    }
}
