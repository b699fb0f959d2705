package org.safepassage.exercise.writing;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.NamePart;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.people.PersonName;

/** Which parts of a name are written, and in which order; a person has a usual form and does not always keep to it. */
final class NameWriting {
    private NameWriting() {}

    /** @param short_ true where the family is understood and the given name is enough */
    static String write(Person person, Hand hand, boolean short_, Chance chance) {
        PersonName name = person.name();
        List<NamePart> parts = new ArrayList<>();
        List<NamePart> given = name.given();
        if (given.size() > 1 && chance.in(0.12)) {
            given = List.of(given.get(chance.in(0.7) ? 0 : given.size() - 1));
        }
        int shape = short_ && chance.in(0.62) ? 0 : shape(person, chance);
        parts.addAll(given);
        if (shape == 2 || shape == 4 || shape == 5) {
            parts.addAll(name.father());
        }
        if (shape == 5) {
            parts.addAll(name.grandfather());
        }
        if (shape == 1 || shape == 3 || shape == 4 || shape == 5) {
            name.tribe().ifPresent(parts::add);
        }
        String written = join(parts, hand, chance);
        boolean surnameFirst = shape == 3 && name.tribe().isPresent();
        return hand.cased(surnameFirst ? surnameFirst(parts, hand, chance) : written, chance);
    }

    /** 0 given, 1 given and tribe, 2 given and father, 3 tribe first, 4 three parts, 5 four parts. */
    private static int shape(Person person, Chance chance) {
        Chance usual = Chance.of(person.id().hashCode(), "usual name", 0);
        Chance draw = chance.in(0.62) ? usual : chance;
        int shape = draw.weighted(8, 42, 16, 3, 18, 13);
        boolean noTribe = person.name().tribe().isEmpty();
        return noTribe && (shape == 1 || shape == 3) ? 2 : shape;
    }

    static String fatherOf(Person person, Hand hand, Chance chance) {
        return hand.cased(join(person.name().father(), hand, chance), chance);
    }

    static String join(List<NamePart> parts, Hand hand, Chance chance) {
        StringBuilder out = new StringBuilder();
        for (NamePart part : parts) {
            String written = hand.write(part, chance);
            boolean merge = !out.isEmpty() && hand.latin() && parts.size() > 2 && chance.in(0.03);
            if (merge) {
                written = written.toLowerCase(java.util.Locale.ROOT);
            } else if (!out.isEmpty()) {
                out.append(' ');
            }
            out.append(written);
        }
        return out.toString();
    }

    private static String surnameFirst(List<NamePart> parts, Hand hand, Chance chance) {
        List<NamePart> given = parts.subList(0, parts.size() - 1);
        return hand.write(parts.getLast(), chance)
                + (hand.latin() && chance.in(0.6) ? ", " : " ")
                + join(given, hand, chance);
    }
}
