package org.safepassage.service.intake.reading.mail;

import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.Allowance;
import org.safepassage.service.intake.reading.Flag;

/** A part without parts, while its body comes in. The line end before a boundary belongs to the boundary (RFC 2046, 5.1.1). */
final class Leaf {
    private final PartType type;
    private final String place;
    private final Multipart.Choice choice;
    private final boolean first;
    private final Held held;
    private final byte[] sample = new byte[TransferChoice.SAMPLE];
    private int sampled;
    private @Nullable TransferDecoder decoder;
    private TransferChoice transfer = TransferChoice.PLAIN;
    private final byte[] lineEnd = new byte[2];
    private int lineEndLength;
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream(0);
    private final int mostRaw;
    private boolean sound;

    Leaf(PartType type, String place, Multipart.Choice choice, Allowance allowance, boolean first) {
        this.type = type;
        this.place = place;
        this.choice = choice;
        this.first = first;
        this.mostRaw = bodyText() ? 0 : allowance.limits().secondLookBytes();
        this.held = new Held(bodyText() ? allowance.textLeft() : allowance.heldLeft());
    }

    boolean isEmpty() {
        return sampled == 0 && lineEndLength == 0;
    }

    PartType type() {
        return type;
    }

    String place() {
        return place;
    }

    Multipart.Choice choice() {
        return choice;
    }

    Held held() {
        return held;
    }

    /** The body before it was decoded, when it is small enough to be looked at twice; else no bytes. */
    byte[] raw() {
        return raw.size() > mostRaw ? new byte[0] : raw.toByteArray();
    }

    /** Whether the headers name one encoding, the body is in it and nothing in it was broken. */
    boolean sound() {
        return sound;
    }

    TransferChoice transfer() {
        return transfer;
    }

    /** Whether this is text to be read as the message's own, rather than a file that came with it. */
    boolean bodyText() {
        if (!type.text() || type.disposition().equals("attachment")) return false;
        boolean shown = switch (type.type()) {
            case "text/plain", "text/html", "text/enriched", "text/richtext", "text/x-amp-html", "text/xhtml" -> true;
            default -> type.name().isEmpty() && !type.type().matches("text/(calendar|x?-?vcard|csv|rtf|x-.*)");
        };
        return shown && (type.name().isEmpty() || first);
    }

    void take(byte[] bytes, int start, int text, int length) {
        if (lineEndLength > 0) put(lineEnd, 0, lineEndLength);
        lineEndLength = length - text;
        if (lineEndLength > 2) lineEndLength = 2;
        System.arraycopy(bytes, start + text, lineEnd, 0, lineEndLength);
        if (text > 0) put(bytes, start, text);
    }

    private void put(byte[] bytes, int start, int length) {
        if (raw.size() <= mostRaw && mostRaw > 0) raw.write(bytes, start, length);
        if (decoder != null) {
            decoder.take(bytes, start, length);
            return;
        }
        int room = Math.min(length, sample.length - sampled);
        System.arraycopy(bytes, start, sample, sampled, room);
        sampled += room;
        if (sampled < sample.length) return;
        TransferDecoder chosen = choose();
        if (room < length) chosen.take(bytes, start + room, length - room);
    }

    private TransferDecoder choose() {
        transfer = TransferChoice.of(type.transfer(), type.text(), sample, sampled);
        TransferDecoder chosen = switch (transfer) {
            case BASE64 -> new Base64Decoder(held);
            case QUOTED -> new QuotedPrintableDecoder(held);
            case PLAIN, UUENCODE -> new TransferDecoder.Plain(held);
        };
        decoder = chosen;
        int start = 0;
        for (int i = 0; i < sampled; i++) {
            if (sample[i] != '\n' && i + 1 < sampled) continue;
            chosen.take(sample, start, i + 1 - start);
            start = i + 1;
        }
        return chosen;
    }

    /** Ends the body; the last line end is kept only when nothing follows that could own it. */
    Set<Flag> end(boolean atBoundary) {
        if (!atBoundary && lineEndLength > 0) put(lineEnd, 0, lineEndLength);
        TransferDecoder ending = decoder;
        if (ending == null) {
            ending = choose();
        }
        ending.end();
        var flags = EnumSet.noneOf(Flag.class);
        boolean otherThanStated = !type.transfer().isEmpty() && !type.transfer().contains(transfer)
                || type.transfer().isEmpty() && transfer == TransferChoice.BASE64;
        sound = !ending.broken() && !otherThanStated && type.transfer().size() < 2 && !type.oddTransfer();
        if ((ending.broken() || otherThanStated) && held.size() > 0) flags.add(Flag.BAD_TRANSFER_ENCODING);
        if (bodyText() && !held.whole()) flags.add(Flag.TOO_LARGE);
        return flags;
    }
}
