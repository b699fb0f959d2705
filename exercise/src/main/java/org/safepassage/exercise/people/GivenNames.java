package org.safepassage.exercise.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws given names: one part mostly, sometimes with a part before (Mohammad X) or after (X Khan). */
final class GivenNames {
    private static final NamePart BIBI = NameTables.WOMEN.stream()
            .filter(part -> part.roman().contains("Bibi"))
            .findFirst()
            .orElseThrow();

    /** Parts such as Khan or Bibi that several of a family may bear beside their own name. */
    private static final Set<NamePart> COMMON = common();

    private GivenNames() {}

    private static Set<NamePart> common() {
        Set<NamePart> common = new HashSet<>(NameTables.BEFORE);
        common.addAll(NameTables.AFTER);
        common.add(BIBI);
        return common;
    }

    /** A name that nobody in the family bears yet, as families take care; the drawn one is added to those taken. */
    static List<NamePart> fresh(Set<String> taken, Sex sex, Chance chance) {
        List<NamePart> drawn = draw(sex, chance);
        while (drawn.stream().anyMatch(part -> taken.contains(part.script()))) {
            drawn = draw(sex, chance);
        }
        drawn.stream().filter(part -> !COMMON.contains(part)).forEach(part -> taken.add(part.script()));
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
            addUnlessSame(parts, 0, chance.pickFirstOften(NameTables.BEFORE));
        } else if (chance.in(compound ? 0.05 : 0.35)) {
            addUnlessSame(parts, 1, chance.pickFirstOften(NameTables.AFTER));
        }
        return List.copyOf(parts);
    }

    private static void addUnlessSame(List<NamePart> parts, int at, NamePart part) {
        if (!part.script().equals(parts.getFirst().script())) {
            parts.add(at, part);
        }
    }
}
