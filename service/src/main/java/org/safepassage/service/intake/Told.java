package org.safepassage.service.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Birth;
import org.safepassage.service.intake.mentions.FoundIdentifier;
import org.safepassage.service.intake.mentions.FoundPerson;
import org.safepassage.service.intake.mentions.Relation;
import org.safepassage.service.intake.mentions.WrittenName;
import org.safepassage.service.people.MentionContent;

/** Puts a person found in a text into the words of a mention. */
final class Told {
    private static final int MOST_RELATIVES = 12;

    private Told() {}

    /**
     * @param all those found together, to whom relations point
     * @param head the ordinal of the head of the family where the list, not the row, says who it is
     * @param first the ordinal that the first of them has within the whole message
     */
    static MentionContent content(FoundPerson person, List<FoundPerson> all, int first, @Nullable Integer head) {
        List<MentionContent.Name> names = new ArrayList<>();
        names.add(name(person.name()));
        person.furtherNames().forEach(further -> names.add(name(further)));
        return new MentionContent(
                names,
                person.father(),
                person.grandfather(),
                person.sex() == null ? null : Finder.code(person.sex()),
                person.birth() == null ? null : birth(person.birth()),
                person.identifiers().stream().map(Told::number).toList(),
                person.relation() == null ? null : relation(person.relation(), first, head),
                person.relation() == null ? head : null,
                relatives(person, all),
                person.facts().stream()
                        .map(fact -> new MentionContent.Said(
                                fact.code(),
                                fact.value(),
                                fact.span().part(),
                                fact.span().start(),
                                fact.span().end()))
                        .toList(),
                person.place(),
                person.dangerWords());
    }

    private static MentionContent.Name name(WrittenName name) {
        return new MentionContent.Name(
                name.text(),
                name.span().part(),
                name.span().start(),
                name.span().end());
    }

    private static MentionContent.Birth birth(Birth birth) {
        return new MentionContent.Birth(
                birth.raw(),
                Finder.code(birth.precision()),
                Finder.code(birth.written()),
                birth.earliest(),
                birth.latest(),
                birth.age());
    }

    private static MentionContent.Number number(FoundIdentifier identifier) {
        return new MentionContent.Number(Finder.code(identifier.type()), identifier.raw(), identifier.normalised());
    }

    private static MentionContent.Relation relation(Relation relation, int first, @Nullable Integer head) {
        Integer to = relation.to();
        return new MentionContent.Relation(
                Finder.code(relation.kind()), to == null ? head : Integer.valueOf(first + to));
    }

    /** Everybody who is told to belong to the same person as this one, or is that person. */
    private static List<String> relatives(FoundPerson person, List<FoundPerson> all) {
        Integer head = head(person);
        if (head == null) {
            return List.of();
        }
        return all.stream()
                .filter(other -> other.number() != person.number() && head.equals(head(other)))
                .limit(MOST_RELATIVES)
                .map(other -> other.name().text())
                .toList();
    }

    private static @Nullable Integer head(FoundPerson person) {
        Relation relation = person.relation();
        return relation == null || relation.to() == null ? Integer.valueOf(person.number()) : relation.to();
    }
}
