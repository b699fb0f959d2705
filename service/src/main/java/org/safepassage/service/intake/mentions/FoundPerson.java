package org.safepassage.service.intake.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person as told in one message: a mention in the making. Whatever is absent was not said.
 *
 * @param number index in {@link Found#people}; relations point with it
 * @param furtherNames the same person's name written again: other script, other spelling, alias
 * @param place where the person is said to be, as written
 * @param dangerWords the very words that tell of danger to this person
 */
public record FoundPerson(
        int number,
        WrittenName name,
        List<WrittenName> furtherNames,
        @Nullable String father,
        @Nullable String grandfather,
        @Nullable Sex sex,
        @Nullable Birth birth,
        List<FoundIdentifier> identifiers,
        @Nullable Relation relation,
        MessageRole role,
        List<StatedFact> facts,
        @Nullable String place,
        List<String> dangerWords) {

    public FoundPerson {
        furtherNames = List.copyOf(furtherNames);
        identifiers = List.copyOf(identifiers);
        facts = List.copyOf(facts);
        dangerWords = List.copyOf(dangerWords);
    }

    /** Why a person stands in a message. Only an advocate is not in danger by the message's own account. */
    public enum MessageRole {
        WRITER,
        SUBJECT,
        RELATIVE,
        ADVOCATE
    }

    public enum Sex {
        MALE,
        FEMALE
    }

    /** The same person, belonging to another. */
    public FoundPerson relatedTo(Relation other) {
        return new FoundPerson(
                number,
                name,
                furtherNames,
                father,
                grandfather,
                sex,
                birth,
                identifiers,
                other,
                role,
                facts,
                place,
                dangerWords);
    }

    /** Values of the fact {@code code}, first said first; several values mean the message contradicts itself. */
    public List<String> said(String code) {
        return facts.stream()
                .filter(fact -> fact.code().equals(code))
                .map(StatedFact::value)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "FoundPerson[" + number + ", " + role + ", " + facts.size() + " facts]";
    }
}
