package org.safepassage.service.intake.reading.mail;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.Allowance;
import org.safepassage.service.intake.reading.Attachment;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.Language;
import org.safepassage.service.intake.reading.MailHeaders;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.intake.reading.Segment;
import org.safepassage.service.intake.reading.TextBody;
import org.safepassage.service.intake.reading.packed.FileTypes;
import org.safepassage.service.intake.reading.words.Languages;
import org.safepassage.service.intake.reading.words.Segments;

/** The texts and attachments of one mail, gathered part by part. */
final class Gathered {
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final List<TextDraft> drafts = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();

    void take(Leaf leaf, Allowance allowance, MailReader.Inside inside) {
        if (leaf.type().type().equals("application/pgp-encrypted")
                || leaf.type().protocol().contains("enveloped-data")) {
            flags.add(Flag.ENCRYPTED);
        }
        if (leaf.bodyText()) text(leaf, allowance, inside);
        if (leaf.bodyText() && leaf.type().name().isEmpty()) return;
        attachment(leaf, allowance, inside);
    }

    private void text(Leaf leaf, Allowance allowance, MailReader.Inside inside) {
        byte[] bytes = leaf.held().bytes();
        allowance.readAsText(bytes.length);
        PackedInText.Unpacked unpacked = PackedInText.unpack(bytes);
        var draft = TextDraft.of(leaf, unpacked.rest());
        flags.addAll(draft.flags());
        drafts.add(draft);
        if (unpacked.files().isEmpty()) return;
        flags.add(Flag.PACKED_IN_TEXT);
        add(leaf.place(), unpacked.files(), allowance, inside);
    }

    /** Files that came packed within a part, each read like an attachment of its own. */
    private void add(String place, List<PackedInText.Packed> files, Allowance allowance, MailReader.Inside inside) {
        int number = 0;
        for (PackedInText.Packed file : files) {
            if (!allowance.takePart()) {
                flags.add(Flag.TOO_MANY_PARTS);
                return;
            }
            String type = FileTypes.of(file.name());
            @Nullable ReadMessage within = inside.read(file.bytes(), file.name(), type, allowance);
            String sha256 = Held.sha256(file.bytes());
            attachments.add(new Attachment(
                    place + "." + ++number, file.name(), type, file.bytes().length, sha256, false, Set.of(), within));
        }
    }

    private void attachment(Leaf leaf, Allowance allowance, MailReader.Inside inside) {
        var found = FoundFile.in(leaf, allowance.heldLeft());
        @Nullable ReadMessage within = null;
        var own = EnumSet.noneOf(Flag.class);
        if (found.whole() && !leaf.bodyText()) {
            int holding = found.bytes().length;
            allowance.hold(holding);
            within = inside.read(found.bytes(), found.name(), leaf.type().type(), allowance);
            allowance.letGo(holding);
        } else if (!found.whole()) {
            own.add(Flag.TOO_LARGE);
        }
        boolean inline = leaf.type().disposition().equals("inline");
        attachments.add(new Attachment(
                leaf.place(), found.name(), leaf.type().type(), found.size(), found.sha256(), inline, own, within));
        if (!Tnef.is(found.bytes())) return;
        flags.add(Flag.OUTLOOK_CONTAINER);
        add(leaf.place(), Tnef.files(found.bytes()), allowance, inside);
    }

    Set<Flag> flags() {
        return flags;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    List<TextBody> bodies() {
        var bodies = new ArrayList<TextBody>();
        for (TextDraft draft : drafts) {
            String text = draft.text();
            if (text.isBlank() && drafts.size() > 1) continue;
            bodies.add(new TextBody(
                    draft.place(),
                    text,
                    Segments.of(text),
                    Languages.of(text),
                    draft.html(),
                    TextDraft.passedOver(draft, drafts),
                    draft.charset()));
            if (text.contains("-----BEGIN PGP MESSAGE-----")) flags.add(Flag.ENCRYPTED);
        }
        return bodies;
    }

    Language language(MailHeaders headers, List<TextBody> bodies) {
        var words = new StringBuilder(headers.subject()).append('\n');
        for (TextBody body : bodies) {
            if (!body.alternative()) words.append(body.words(Segment.Role.OWN));
        }
        return Languages.of(words.toString());
    }
}
