package org.safepassage.service.intake.mentions.telling;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
import org.safepassage.service.intake.mentions.words.WordLists;

/** Who says "I" in each passage, and whether they speak for themselves or, by office, for others. */
final class Voices {

    private static final String[] OFFICES = {"parliament.uk", ".gov.uk", "mod.uk", "senedd.wales", "parliament.scot"};

    private final Context context;
    private final Scene scene;
    private final WordLists lists;
    private final NameLikelihood likelihood;
    private final Identifiers identifiers;
    private final Draft sender = new Draft();
    private final Map<String, Draft> speakers = new HashMap<>();

    Voices(Context context, Scene scene, WordLists lists, NameLikelihood likelihood, Identifiers identifiers) {
        this.context = context;
        this.scene = scene;
        this.lists = lists;
        this.likelihood = likelihood;
        this.identifiers = identifiers;
        sender.advocate = isOffice(context.fromAddress());
    }

    boolean areAdvocates() {
        return scene.voice().advocate;
    }

    void begin(Passage passage, Sheet sheet) {
        boolean own = passage.kind() == Passage.Kind.OWN || passage.kind() == Passage.Kind.SIGNATURE;
        String speaker = passage.speaker();
        if (speaker != null) {
            scene.speaks(speakers.computeIfAbsent(NameKey.of(speaker), key -> new Draft()));
        } else {
            scene.speaks(own ? sender : new Draft());
        }
        for (Cue cue : sheet.cues().all()) {
            if (cue.kind() == CueKind.ADVOCATE && cue.value().equals("office")) {
                scene.voice().advocate = true;
            }
        }
    }

    /** Takes the line as the voice's name when it is nothing but a name. */
    boolean sign(Sheet sheet, int from, int to) {
        int start = from;
        while (start < to
                && (sheet.page().at(start).isOneOf(",.-:") || sheet.cues().isAt(start, CueKind.HONORIFIC))) {
            start++;
        }
        int end = sheet.names().end(start, to, Sign.LISTED);
        boolean alone = end > start
                && (end >= to
                        || sheet.page().at(end).isOneOf(",.(")
                        || sheet.page().startsLine(end)
                        || sheet.cues().isAt(end, CueKind.ADVOCATE));
        if (!alone) {
            return false;
        }
        Draft voice = scene.voice();
        if (end < to && sheet.cues().isAt(end, CueKind.ADVOCATE)) {
            voice.advocate = true;
        }
        boolean first = voice.name() == null;
        Draft called = scene.call(voice, sheet.name(start, end));
        called.tentative |= first;
        return true;
    }

    /** After all passages: gives the sender the header's name where that adds something, and the header's address. */
    void settle() {
        Draft voice = sender.itself();
        if (context.automatic()) {
            return;
        }
        nameFromHeader(voice);
        String address = context.fromAddress();
        if (address != null && !voice.advocate && voice.name() != null && voice.hasSubstance()) {
            voice.identify(new FoundIdentifier(
                    FoundIdentifier.Type.EMAIL,
                    address,
                    address.toLowerCase(Locale.ROOT),
                    new Span(Span.HEADER, 0, address.length())));
        }
    }

    private void nameFromHeader(Draft voice) {
        String name = context.fromName();
        if (name == null || voice.name() != null) {
            return;
        }
        Passage header = new Passage(name, Passage.Kind.OWN, Span.HEADER, 0, null);
        Sheet sheet = Sheet.of(header, lists, likelihood, identifiers, context.sentOn());
        int end = sheet.names().end(0, sheet.page().size(), Sign.LISTED);
        if (end > 0 && (end == sheet.page().size() || sheet.cues().isAt(end, CueKind.ADVOCATE))) {
            WrittenName written = sheet.name(0, end);
            scene.call(voice, written).tentative = true;
        }
    }

    private static boolean isOffice(@Nullable String address) {
        if (address != null) {
            String lower = address.toLowerCase(Locale.ROOT);
            for (String office : OFFICES) {
                if (lower.endsWith(office)) {
                    return true;
                }
            }
        }
        return false;
    }
}
