package org.safepassage.service.intake.mentions.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.FoundPerson.Sex;
import org.safepassage.service.intake.mentions.Relation;
import org.safepassage.service.intake.mentions.WrittenName;
import org.safepassage.service.intake.mentions.names.NameKey;
import org.safepassage.service.intake.mentions.words.Cue;

/** Everybody told about in a message, and who is being told about just now. */
final class Scene {

    private final List<Draft> people = new ArrayList<>();
    private final Map<String, Draft> byName = new HashMap<>();
    private final Map<String, Draft> byFirstPart = new HashMap<>();
    private final Map<Draft, Map<String, Draft>> kin = new HashMap<>();

    /** Whose words are being read: "I". */
    private Draft voice = new Draft();

    private @Nullable Draft subject;
    private @Nullable Draft principal;
    private @Nullable Draft lastOther;
    private @Nullable Draft firstOther;

    Draft voice() {
        return voice.itself();
    }

    void speaks(Draft speaker) {
        speaker.voice = true;
        voice = speaker;
        subject = speaker;
        if (!speaker.added) {
            add(speaker);
        }
    }

    @Nullable
    Draft subject() {
        return subject == null ? null : subject.itself();
    }

    void tellOf(@Nullable Draft draft) {
        subject = draft;
        if (draft != null && draft.itself() != voice()) {
            lastOther = draft.itself();
            firstOther = firstOther == null ? lastOther : firstOther;
        }
    }

    /** Whom a relation without a named other end points to: the last principal told of, else the voice. */
    Draft principal() {
        return principal != null ? principal.itself() : topic();
    }

    /** Whom the message is about: its voice, or the first other person when the voice claims nothing for itself. */
    Draft topic() {
        Draft voice = voice();
        boolean speaksForOthers = voice.advocate || !voice.hasClaim() && !voice.toldName;
        return speaksForOthers && firstOther != null ? firstOther.itself() : voice;
    }

    void leads(Draft draft) {
        principal = draft;
    }

    /** Whom "he", "she" or "they" means: the last other person told of whose sex does not speak against it. */
    @Nullable
    Draft other(@Nullable Sex sex) {
        if (lastOther == null) {
            return null;
        }
        Draft last = lastOther.itself();
        if (sex == null || fits(last, sex)) {
            return last;
        }
        for (int i = people.size() - 1; i >= Math.max(0, people.size() - 12); i--) {
            Draft draft = people.get(i).itself();
            if (draft != voice() && fits(draft, sex)) {
                return draft;
            }
        }
        return null;
    }

    /** Whom a word for one person means; where it tells no sex, as in Dari, whom the message is about before others. */
    @Nullable
    Draft meant(Cue third) {
        Sex sex = Kin.sex(third.word(0));
        Draft topic = topic();
        return sex == null && topic != voice() ? topic : other(sex);
    }

    private static boolean fits(Draft draft, Sex sex) {
        Sex known = draft.sex == null ? draft.likelySex : draft.sex;
        return known == null || known == sex;
    }

    /** The person of that name: one already met, or a new one. */
    Draft named(WrittenName name) {
        Draft known = known(name);
        if (known != null) {
            return known;
        }
        Draft fresh = new Draft();
        people.add(fresh);
        return call(fresh, name);
    }

    /** Somebody named at the head of an item or as somebody's relative: the same as one met only by the whole name. */
    Draft fresh(WrittenName name, boolean listed, Relation.@Nullable Kind kind) {
        Draft known = byName.get(NameKey.of(name.text()));
        Draft met = known == null ? null : known.itself();
        boolean other = met != null
                && (listed && met.listed
                        || kind != null && met.relation != null && met.relation != kind
                        || kind != null && met == voice());
        if (met != null && !other) {
            met.call(name);
            met.listed |= listed;
            return met;
        }
        Draft fresh = new Draft();
        people.add(fresh);
        fresh.call(name);
        fresh.listed = listed;
        register(fresh, NameKey.of(name.text()));
        return fresh;
    }

    private void register(Draft draft, String key) {
        byName.put(key, draft);
        int space = key.indexOf(' ');
        if (space > 0) {
            byFirstPart.putIfAbsent(key.substring(0, space), draft);
        }
    }

    @Nullable
    Draft known(WrittenName name) {
        String key = NameKey.of(name.text());
        Draft known = byName.get(key);
        if (known == null && key.indexOf(' ') < 0) {
            known = byFirstPart.get(key);
        }
        return known == null ? null : known.itself();
    }

    /** Gives a draft its name; when that name was met before, both are one person. */
    Draft call(Draft draft, WrittenName name) {
        Draft target = draft.itself();
        String key = NameKey.of(name.text());
        Draft known = byName.get(key);
        if (known != null && known.itself() != target) {
            Draft met = known.itself();
            met.absorb(target);
            return met;
        }
        target.call(name);
        register(target, key);
        return target;
    }

    void add(Draft draft) {
        draft.added = true;
        people.add(draft);
    }

    /** The one relative of that kind already told of, or a new nameless one. */
    Draft relative(Draft anchor, String kind) {
        Draft known =
                kin.computeIfAbsent(anchor.itself(), one -> new HashMap<>()).get(kind);
        return known != null ? known.itself() : newRelative(anchor, kind);
    }

    Draft newRelative(Draft anchor, String kind) {
        Draft fresh = new Draft();
        people.add(fresh);
        remember(anchor, kind, fresh);
        return fresh;
    }

    @Nullable
    Draft namelessRelative(Draft anchor, String kind) {
        Draft known = kin.getOrDefault(anchor.itself(), Map.of()).get(kind);
        return known != null && known.itself().name() == null ? known.itself() : null;
    }

    void remember(Draft anchor, String kind, Draft relative) {
        kin.computeIfAbsent(anchor.itself(), one -> new HashMap<>()).put(kind, relative);
    }

    List<Draft> people() {
        return people.stream().map(Draft::itself).distinct().toList();
    }
}
