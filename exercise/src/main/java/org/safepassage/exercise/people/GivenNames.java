package org.safepassage.exercise.people;

import java.util.ArrayList;
import java.util.List;

/** Draws given names: one part mostly, sometimes with a part before (Mohammad X) or after (X Khan). */
final class GivenNames {
    private static final NamePart BIBI = NameTables.WOMEN.stream()
            .filter(part -> part.roman().contains("Bibi"))
            .findFirst()
            .orElseThrow();

    private GivenNames() {}

    /** Nobody is called after their own father. */
    static List<NamePart> unlike(List<NamePart> father, Sex sex, Chance chance) {
        List<NamePart> drawn = draw(sex, chance);
        while (drawn.getFirst().script().equals(father.getFirst().script())) {
            drawn = draw(sex, chance);
        }
        return drawn;
    }

    static List<NamePart> draw(Sex sex, Chance chance) {
        if (sex == Sex.F) {
            List<NamePart> parts = new ArrayList<>(List.of(chance.pickCommonFirst(NameTables.WOMEN)));
            if (chance.in(0.06)) {
                parts.addFirst(BIBI);
            }
            return List.copyOf(parts);
        }
        NamePart base = chance.pickCommonFirst(NameTables.MEN);
        List<NamePart> parts = new ArrayList<>(List.of(base));
        boolean compound = base.script().startsWith("عبد") || base.script().endsWith("الله");
        if (chance.in(compound ? 0.08 : 0.3)) {
            addUnlessSame(parts, 0, chance.pickCommonFirst(NameTables.BEFORE));
        } else if (chance.in(compound ? 0.05 : 0.35)) {
            addUnlessSame(parts, 1, chance.pickCommonFirst(NameTables.AFTER));
        }
        return List.copyOf(parts);
    }

    private static void addUnlessSame(List<NamePart> parts, int at, NamePart part) {
        if (!part.script().equals(parts.getFirst().script())) {
            parts.add(at, part);
        }
    }
}
