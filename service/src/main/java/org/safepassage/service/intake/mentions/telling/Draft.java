package org.safepassage.service.intake.mentions.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Birth;
import org.safepassage.service.intake.mentions.FoundIdentifier;
import org.safepassage.service.intake.mentions.FoundPerson.Sex;
import org.safepassage.service.intake.mentions.Relation;
import org.safepassage.service.intake.mentions.StatedFact;
import org.safepassage.service.intake.mentions.WrittenName;

/** A person while the message is still being read. Whatever is said first of a thing that can be said once stands. */
final class Draft {

    /** Of further names and of identifiers; who has more is a text made to be slow. */
    private static final int MOST = 40;

    private @Nullable WrittenName name;
    private @Nullable Draft same;
    final List<WrittenName> furtherNames = new ArrayList<>();
    final List<FoundIdentifier> identifiers = new ArrayList<>();
    final Map<String, StatedFact> facts = new LinkedHashMap<>();
    final Set<String> dangerWords = new LinkedHashSet<>();

    @Nullable
    String father;

    @Nullable
    String grandfather;

    @Nullable
    Sex sex;

    @Nullable
    Sex likelySex;

    @Nullable
    Birth birth;

    @Nullable
    String place;

    Relation.@Nullable Kind relation;

    @Nullable
    Draft relatedTo;

    /** Whose family the person was listed under, where no word says what relative they are. */
    @Nullable
    Draft belongsTo;
    /** Named by a sign that alone does not make a person in danger: something must also be said of them. */
    boolean tentative;

    boolean advocate;
    boolean voice;
    boolean labelled;
    /** Whose words the label "Name:" stands in. */
    @Nullable
    Draft labelledBy;

    boolean listed;
    boolean added;
    /** Part of the name is a listed one. */
    boolean likelyName;
    /** Signed with a name that is one by its words alone. */
    boolean surelyNamed;
    /** An advocate by office of parliament, who writes of people even where the words name nobody. */
    boolean member;
    /** Nothing but a header or a chat's list of speakers gives the name. */
    boolean displayed;

    boolean signed;
    /** Writes of a case of their own, though this message says nothing of it. */
    boolean ownCase;
    /** The voice gave this name for itself in so many words. */
    boolean toldName;

    /** This draft, or the one it turned out to be the same person as. */
    Draft itself() {
        Draft draft = this;
        while (draft.same != null) {
            Draft next = draft.same;
            draft.same = next.same == null ? next : next.same;
            draft = next;
        }
        return draft;
    }

    @Nullable
    WrittenName name() {
        return name;
    }

    void call(WrittenName written) {
        if (name == null) {
            name = written;
        } else if (isNew(written, name)) {
            furtherNames.add(written);
        }
    }

    private boolean isNew(WrittenName written, WrittenName first) {
        return furtherNames.size() < MOST
                && !first.text().equalsIgnoreCase(written.text())
                && furtherNames.stream().noneMatch(one -> one.text().equalsIgnoreCase(written.text()));
    }

    /** Of a threat and of a dismissal the graver word stands: who is threatened by name is also afraid. So does the exacter role. */
    void say(String code, String value, StatedFact fact) {
        if (isOutweighed(code, value, "threat", "elevated", "imminent")
                || isOutweighed(code, value, "dismissed", "minor", "serious")
                || code.equals("role") && value.equals("other") && says(code)
                || code.equals("location") && value.equals("AF") && says(code)) {
            return;
        }
        if (code.equals("role")) {
            facts.remove("role other");
        }
        if (code.equals("location")) {
            facts.remove("location AF");
        }
        if (value.equals("imminent") || value.equals("serious")) {
            facts.remove(code + (value.equals("imminent") ? " elevated" : " minor"));
        }
        facts.putIfAbsent(code + " " + value, fact);
    }

    private boolean isOutweighed(String code, String value, String of, String lighter, String graver) {
        return code.equals(of) && value.equals(lighter) && facts.containsKey(code + " " + graver);
    }

    boolean says(String code) {
        return facts.values().stream().anyMatch(fact -> fact.code().equals(code));
    }

    void identify(FoundIdentifier identifier) {
        boolean known = identifiers.stream()
                .anyMatch(one ->
                        one.type() == identifier.type() && one.normalised().equals(identifier.normalised()));
        if (!known && identifiers.size() < MOST) {
            identifiers.add(identifier);
        }
    }

    void relate(Relation.Kind kind, @Nullable Draft to) {
        if (relation == null && (to == null || to.itself() != itself())) {
            relation = kind;
            relatedTo = to;
        }
    }

    /** Whether anything is said that a claim of one's own could rest on. */
    boolean hasClaim() {
        boolean documents = identifiers.stream()
                .anyMatch(one -> one.type() != FoundIdentifier.Type.EMAIL && one.type() != FoundIdentifier.Type.PHONE);
        return birth != null
                || father != null
                || documents
                || facts.values().stream().anyMatch(Draft::isClaim);
    }

    private static boolean isClaim(StatedFact fact) {
        return !fact.code().equals("location") && !fact.code().equals("medical");
    }

    /** Whether enough is said for a case, though nothing but a signature or a header names the person. */
    boolean isCase() {
        boolean strong = ownCase || birth != null || father != null || relation != null;
        boolean stated = facts.values().stream().anyMatch(fact -> switch (fact.code()) {
            case "employer", "nationality", "dismissed" -> true;
            case "threat" -> fact.value().equals("imminent") || likelyName;
            default -> likelyName;
        });
        boolean documents = identifiers.stream()
                .anyMatch(one -> one.type() != FoundIdentifier.Type.EMAIL && one.type() != FoundIdentifier.Type.PHONE);
        return strong || stated || documents;
    }

    boolean hasSubstance() {
        return birth != null || !identifiers.isEmpty() || relation != null || !facts.isEmpty() || father != null;
    }

    /** Takes over all that was said of {@code other}, who is the same person. */
    void absorb(Draft other) {
        if (other == this) {
            return;
        }
        other.same = this;
        if (other.name != null) {
            call(other.name);
        }
        other.furtherNames.forEach(this::call);
        other.identifiers.forEach(this::identify);
        other.facts.forEach(facts::putIfAbsent);
        dangerWords.addAll(other.dangerWords);
        father = father == null ? other.father : father;
        grandfather = grandfather == null ? other.grandfather : grandfather;
        sex = sex == null ? other.sex : sex;
        birth = birth == null ? other.birth : birth;
        place = place == null ? other.place : place;
        if (relation == null) {
            relation = other.relation;
            relatedTo = other.relatedTo;
        }
        belongsTo = belongsTo == null ? other.belongsTo : belongsTo;
        toldName |= other.toldName;
        ownCase |= other.ownCase;
        voice |= other.voice;
        advocate |= other.advocate;
        member |= other.member;
        surelyNamed |= other.surelyNamed;
        tentative &= other.tentative;
    }
}
