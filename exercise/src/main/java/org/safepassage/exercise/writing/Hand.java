package org.safepassage.exercise.writing;

import java.util.List;
import java.util.Locale;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.NamePart;
import org.safepassage.exercise.people.NameTables;

/**
 * One writer's way of spelling names: mostly the same for the same name, yet not always, as people are.
 *
 * @param key tells writers apart
 * @param language en, fa or ps
 * @param arabicKeyboard writes ي and ك for ی and ک
 * @param care 0 (phonetic, hasty) to 1 (copies from a passport)
 */
record Hand(long key, String language, boolean arabicKeyboard, double care) {
    private static final List<String[]> LETTERS =
            NameTables.lines("/org/safepassage/exercise/names/letters.tsv").stream()
                    .map(line -> line.split("\t"))
                    .toList();

    static Hand of(String language, Chance chance) {
        return new Hand(chance.next(), language, chance.in(0.15), chance.unit());
    }

    boolean latin() {
        return language.equals("en");
    }

    String write(NamePart part, Chance chance) {
        return latin() ? roman(part, chance) : arabic(part, chance);
    }

    private String roman(NamePart part, Chance chance) {
        Chance habit = Chance.of(key, "spelling", part.script().hashCode());
        String usual = habit.pick(part.roman());
        String written = chance.in(0.2 - 0.15 * care) ? chance.pick(part.roman()) : usual;
        if (habit.in(0.34 - 0.28 * care)) {
            written = respell(written, habit);
        }
        return chance.in(0.035 - 0.025 * care) ? slip(written, chance) : written;
    }

    /** One letter rule that applies, looked for from a random place in the table. */
    private static String respell(String name, Chance chance) {
        int start = chance.below(LETTERS.size());
        for (int i = 0; i < LETTERS.size(); i++) {
            String[] rule = LETTERS.get((start + i) % LETTERS.size());
            int at = name.indexOf(rule[0], 1);
            if (at > 0 && name.length() > 3) {
                return name.substring(0, at) + rule[1] + name.substring(at + rule[0].length());
            }
        }
        return name;
    }

    private static String slip(String name, Chance chance) {
        if (name.length() < 5) {
            return name;
        }
        int at = chance.between(1, name.length() - 3);
        return switch (chance.below(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            default -> name.substring(0, at) + name.charAt(at) + name.substring(at);
        };
    }

    private String arabic(NamePart part, Chance chance) {
        Chance habit = Chance.of(key, "joiner", 0);
        String joined = part.script().replace("\u200c", habit.pick("\u200c", " ", ""));
        if (part.script().startsWith("عبدال") && habit.in(0.3)) {
            joined = "عبد " + joined.substring(3);
        }
        String written = chance.in(0.03 - 0.02 * care) ? slip(joined, chance) : joined;
        return keyboard(written);
    }

    /** A text as this writer's keyboard gives it. */
    String keyboard(String text) {
        return arabicKeyboard && !latin() ? text.replace('ی', 'ي').replace('ک', 'ك') : text;
    }

    String cased(String name, Chance chance) {
        if (!latin()) {
            return name;
        }
        Chance habit = Chance.of(key, "case", 0);
        double draw = habit.unit();
        if (draw < 0.1) {
            return name.toUpperCase(Locale.ROOT);
        }
        return draw < 0.18 && chance.in(0.8) ? name.toLowerCase(Locale.ROOT) : name;
    }
}
