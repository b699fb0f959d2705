package org.safepassage.service.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one place says of one person; it is sealed as a whole. Whatever is absent was not said.
 *
 * @param names as written, the first as it stands first; further ones are the same person's in other spellings or scripts
 * @param relation to another mention of the same message
 * @param below the ordinal of the head of the family that stands last above in a list, where the row itself says nothing of its
 *     relation: a place to look, never a fact
 * @param relatives names of those of the message who are told to be of one family with this one
 * @param place where the person is said to be, as written
 * @param danger the very words that tell of danger
 * @param surroundings what the message tells of the person without saying it of them
 * @param heard what seems to have befallen people at a crossing, for a person to confirm
 */
public record MentionContent(
        List<Name> names,
        @Nullable String father,
        @Nullable String grandfather,
        @Nullable String sex,
        @Nullable Birth birth,
        List<Number> numbers,
        @Nullable Relation relation,
        @Nullable Integer below,
        List<String> relatives,
        List<Said> facts,
        @Nullable String place,
        List<String> danger,
        List<Heard> heard,
        Surroundings surroundings) {

    public MentionContent {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
        relatives = List.copyOf(relatives);
        facts = List.copyOf(facts);
        danger = List.copyOf(danger);
        // What was sealed before conduct was read holds none.
        heard = heard == null ? List.of() : List.copyOf(heard);
        surroundings = surroundings == null ? Surroundings.NONE : surroundings;
    }

    /** Without anything heard of conduct, or told by the message around. */
    public MentionContent(
            List<Name> names,
            @Nullable String father,
            @Nullable String grandfather,
            @Nullable String sex,
            @Nullable Birth birth,
            List<Number> numbers,
            @Nullable Relation relation,
            @Nullable Integer below,
            List<String> relatives,
            List<Said> facts,
            @Nullable String place,
            List<String> danger) {
        this(
                names,
                father,
                grandfather,
                sex,
                birth,
                numbers,
                relation,
                below,
                relatives,
                facts,
                place,
                danger,
                List.of(),
                Surroundings.NONE);
    }

    /** The same with whatever points to other mentions of its message pointing so much further, when that message is read anew. */
    public MentionContent movedBy(int ordinals) {
        Relation moved = relation == null || relation.to() == null
                ? relation
                : new Relation(relation.kind(), relation.to() + ordinals);
        Integer deeper = below == null ? null : Integer.valueOf(below + ordinals);
        return new MentionContent(
                names,
                father,
                grandfather,
                sex,
                birth,
                numbers,
                moved,
                deeper,
                relatives,
                facts,
                place,
                danger,
                heard,
                surroundings);
    }

    /** The name as it stands first; empty when nobody is named. */
    public String name() {
        return names.isEmpty() ? "" : names.getFirst().text();
    }

    public MentionContent withRelatives(List<String> others) {
        return new MentionContent(
                names,
                father,
                grandfather,
                sex,
                birth,
                numbers,
                relation,
                below,
                others,
                facts,
                place,
                danger,
                heard,
                surroundings);
    }

    public MentionContent withHeard(List<Heard> told) {
        return new MentionContent(
                names,
                father,
                grandfather,
                sex,
                birth,
                numbers,
                relation,
                below,
                relatives,
                facts,
                place,
                danger,
                told,
                surroundings);
    }

    public MentionContent within(Surroundings told) {
        return new MentionContent(
                names,
                father,
                grandfather,
                sex,
                birth,
                numbers,
                relation,
                below,
                relatives,
                facts,
                place,
                danger,
                heard,
                told);
    }

    /** The names of those whom the message puts beside this one. */
    public Set<String> beside() {
        Set<String> all = new HashSet<>(relatives);
        if (surroundings.father() != null) {
            all.add(surroundings.father());
        }
        return all;
    }

    /** Without these people among those whom the message puts beside this one. */
    public MentionContent withoutBeside(Set<String> erased) {
        List<String> left =
                relatives.stream().filter(name -> !erased.contains(name)).toList();
        return withRelatives(left).within(surroundings.without(erased));
    }

    /** Where the name stands: part of the message (-1 its header), first unit and unit after the last, UTF-16. */
    public record Name(String text, int part, int start, int end) {
        @Override
        public String toString() {
            return "Name[part " + part + ", " + start + "-" + end + "]";
        }
    }

    /**
     * Born between two days, both included.
     *
     * @param raw as written
     * @param precision exact, month, year or about
     * @param calendar gregorian or solar-hijri
     * @param age in years when an age was stated
     */
    public record Birth(
            String raw,
            String precision,
            String calendar,
            LocalDate earliest,
            LocalDate latest,
            @Nullable Integer age) {
        @Override
        public String toString() {
            return "Birth[" + precision + "]";
        }
    }

    /** @param type phone, email, passport, tazkira, service or case-number */
    public record Number(String type, String raw, String normalised) {
        @Override
        public String toString() {
            return "Number[" + type + "]";
        }
    }

    /**
     * @param kind principal, partner, child, parent, sibling or additional
     * @param to the ordinal of the other mention in the same message
     */
    public record Relation(String kind, @Nullable Integer to) {}

    /** A fact in the words of the operation's vocabulary, with where it is said. */
    public record Said(String fact, String value, int part, int start, int end) {
        @Override
        public String toString() {
            return "Said[" + fact + "]";
        }
    }

    /**
     * A sentence that seems to tell what befell people at a crossing.
     *
     * @param outcome passed, delayed, turned-back, detained, charged or beaten
     * @param papers codes of papers that it speaks of
     * @param words the sentence itself
     */
    public record Heard(String place, String outcome, List<String> papers, int part, int start, int end, String words) {
        public Heard {
            papers = List.copyOf(papers);
        }

        @Override
        public String toString() {
            return "Heard[" + outcome + "]";
        }
    }

    @Override
    public String toString() {
        return "MentionContent[" + names.size() + " names, " + numbers.size() + " numbers, " + facts.size() + " facts]";
    }
}
