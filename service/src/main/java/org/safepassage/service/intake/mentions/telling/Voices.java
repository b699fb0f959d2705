package org.safepassage.service.intake.mentions.telling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Context;
import org.safepassage.service.intake.mentions.FoundIdentifier;
import org.safepassage.service.intake.mentions.Passage;
import org.safepassage.service.intake.mentions.Span;
import org.safepassage.service.intake.mentions.WrittenName;
import org.safepassage.service.intake.mentions.identifiers.Identifiers;
import org.safepassage.service.intake.mentions.names.NameKey;
import org.safepassage.service.intake.mentions.names.NameLikelihood;
import org.safepassage.service.intake.mentions.names.NameReader.Sign;
import org.safepassage.service.intake.mentions.words.Cue;
import org.safepassage.service.intake.mentions.words.CueKind;

/** Who says "I" in each passage: the sender, a speaker of a chat, or whoever a heading above the words names. */
final class Voices {

    private final Scene scene;
    private final Map<String, Draft> speakers = new HashMap<>();
    private final Map<Draft, WrittenName> displayNames = new HashMap<>();
    private final Map<Draft, FoundIdentifier> addresses = new HashMap<>();
    private final Set<WrittenName> likely = new HashSet<>();
    private final Draft sender;

    Voices(Context context, Scene scene) {
        this.scene = scene;
        this.sender = new Draft();
        String address = context.fromAddress();
        if (address != null) {
            speakers.put(address.toLowerCase(Locale.ROOT), sender);
            address(sender, address, new Span(Span.HEADER, 0, address.length()));
        }
    }

    void begin(Passage passage, Sheet sheet) {
        String speaker = passage.speaker();
        if (speaker != null) {
            scene.speaks(speakers.computeIfAbsent(NameKey.of(speaker), key -> new Draft()));
        } else {
            boolean own = passage.kind() == Passage.Kind.OWN || passage.kind() == Passage.Kind.SIGNATURE;
            scene.speaks(own ? sender : new Draft());
        }
    }

    /** The name in the sender's header; it counts where the words themselves give none. */
    void nameSender(Sheet header) {
        display(sender, header, 0, header.page().size());
    }

    /** The name a chat gives a speaker. */
    void nameSpeaker(Sheet header) {
        Identifiers.Read phone = header.identifiers().at(header.page(), 0);
        if (phone != null) {
            addresses.put(scene.voice(), phone.identifier());
        }
        display(scene.voice(), header, 0, header.page().size());
    }

    /** A heading says who speaks from here on. */
    void turnTo(Sheet sheet, Headings.Speaker speaker) {
        boolean known = speakers.containsKey(speaker.address());
        Draft voice = speaker.address().isEmpty()
                ? new Draft()
                : speakers.computeIfAbsent(speaker.address(), key -> new Draft());
        scene.speaks(voice.itself());
        display(voice, sheet, speaker.from(), speaker.to());
        if (!known && !speaker.address().isEmpty()) {
            address(voice, speaker.address(), sheet.page().span(speaker.from(), speaker.to() + 1));
        }
    }

    private void display(Draft voice, Sheet sheet, int from, int to) {
        int start = from;
        while (start < to
                && (sheet.page().at(start).isOneOf("\"',.") || sheet.cues().isAt(start, CueKind.HONORIFIC))) {
            start++;
        }
        Cue cue = sheet.cues().within(from, to, CueKind.ADVOCATE);
        boolean office = cue != null;
        int end = endOfDisplay(sheet, start, to);
        if (end > start) {
            WrittenName name = sheet.name(start, end);
            displayNames.putIfAbsent(voice.itself(), name);
            if (isLikely(sheet, start, end)) {
                likely.add(name);
            }
        }
        if (cue != null) {
            voice.itself().member |= cue.word(1).equals("member");
            voice.itself().advocate = true;
        }
    }

    /** A display name is a name by its place: one to five words, none of them an organisation's. */
    private static int endOfDisplay(Sheet sheet, int start, int to) {
        int at = start;
        boolean name = false;
        while (at < to && (sheet.page().at(at).isWord() || sheet.page().at(at).isOneOf("-."))) {
            if (sheet.cues().isAt(at, CueKind.ORGANISATION)) {
                return start;
            }
            name |= sheet.likelihood().of(sheet.page().at(at)) != NameLikelihood.Degree.WORD;
            at++;
        }
        if (sheet.page().at(at).is(',') && sheet.names().end(start, to, Sign.TOLD) >= to) {
            return to;
        }
        boolean whole = at >= to || sheet.page().at(at).isOneOf("\"(,<|[");
        return whole && name && at - start <= 6 ? at : start;
    }

    private static boolean isLikely(Sheet sheet, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sheet.likelihood().of(sheet.page().at(i)) == NameLikelihood.Degree.PART) {
                return true;
            }
        }
        return false;
    }

    private void address(Draft voice, String address, Span span) {
        addresses.put(
                voice,
                new FoundIdentifier(FoundIdentifier.Type.EMAIL, address, address.toLowerCase(Locale.ROOT), span));
    }

    /** Takes the line as the voice's name when it is nothing but a name. */
    boolean sign(Sheet sheet, int from, int to) {
        int start = from;
        while (start < to
                && (sheet.page().at(start).isOneOf(",.-:*") || sheet.cues().isAt(start, CueKind.HONORIFIC))) {
            start++;
        }
        int same = displayed(sheet, start, to);
        int end = same > start ? same : sheet.names().end(start, to, Sign.TOLD);
        @Nullable Cue office = sheet.cues().at(end, CueKind.ADVOCATE);
        boolean alone = end > start
                && (end >= to
                        || sheet.page().at(end).isOneOf(",.(|")
                        || sheet.page().startsLine(end)
                        || office != null);
        if (!alone) {
            return false;
        }
        Draft voice = scene.voice();
        if (office != null) {
            voice.member |= office.word(1).equals("member");
            voice.advocate = true;
        }
        boolean first = voice.name() == null;
        Draft called = scene.call(voice, sheet.name(start, end));
        called.tentative |= first && called == voice;
        called.likelyName |= isLikely(sheet, start, end);
        called.surelyNamed |= sheet.names().end(start, to, Sign.BARE) >= end;
        return true;
    }

    /** The token after the words of the voice's display name, when they stand here. */
    private int displayed(Sheet sheet, int start, int to) {
        WrittenName display = displayNames.get(scene.voice());
        if (display == null) {
            return start;
        }
        String[] words = NameKey.of(display.text()).split(" ");
        int at = start;
        for (String word : words) {
            if (at >= to || !sheet.page().at(at).folded().equals(word)) {
                return start;
            }
            at++;
        }
        return at;
    }

    void settle() {
        displayNames.forEach((draft, name) -> {
            Draft voice = draft.itself();
            if (voice.name() == null) {
                Draft called = scene.call(voice, name);
                called.tentative |= called == voice;
                called.displayed = called == voice;
                called.likelyName |= likely.contains(name);
            }
        });
    }

    /** The addresses belong to those who write for themselves; to be called when that is settled. */
    void address() {
        addresses.forEach((draft, address) -> {
            Draft voice = draft.itself();
            if (!voice.advocate
                    && voice.name() != null
                    && (voice.surelyNamed || voice.ownCase || voice.hasSubstance())) {
                voice.identify(address);
            }
        });
    }

    Draft sender() {
        return sender.itself();
    }
}
