package org.safepassage.exercise.people;

/** Draws past work: who did what for whom, in the proportions that those who wrote in August 2021 had. */
final class Employments {
    private Employments() {}

    static Work ofPrincipal(Chance chance, int age) {
        return switch (chance.weighted(24, 16, 8, 7, 8, 8, 7, 11, 5, 6)) {
            case 0 -> work("uk-forces", "direct", forces(chance), chance, age);
            case 1 -> work("uk-department", "direct", department(chance), chance, age);
            case 2 ->
                work(
                        "uk-forces",
                        "contracted",
                        chance.in(0.6) ? "interpreter" : chance.pick("labourer", "driver", "cook"),
                        chance,
                        age);
            case 3 ->
                work(
                        "uk-department",
                        "contracted",
                        chance.in(0.8) ? "guard" : chance.pick("cleaner", "driver"),
                        chance,
                        age);
            case 4 ->
                work("other-government", "direct", chance.pick("interpreter", "guard", "driver", "clerk"), chance, age);
            case 5 -> work("ngo", "", chance.pick("teacher", "medic", "clerk", "engineer", "campaigner"), chance, age);
            case 6 -> work("media", "", "journalist", chance, age);
            case 7 ->
                work(
                        "afghan-state",
                        "",
                        chance.pick("judge", "prosecutor", "soldier", "police", "clerk", "teacher"),
                        chance,
                        age);
            case 8 -> work("private", "", chance.pick("engineer", "labourer", "clerk", "driver"), chance, age);
            default -> chance.in(0.7) ? work("", "", chance.pick("scholar", "campaigner"), chance, age) : Work.NONE;
        };
    }

    static Work ofRelative(Chance chance, int age) {
        return switch (chance.weighted(5, 2, 2, 1)) {
            case 0 -> work("afghan-state", "", chance.pick("teacher", "clerk", "soldier"), chance, age);
            case 1 -> work("ngo", "", chance.pick("medic", "campaigner", "teacher"), chance, age);
            case 2 -> work("media", "", "journalist", chance, age);
            default -> work("uk-forces", "direct", forces(chance), chance, age);
        };
    }

    private static String forces(Chance chance) {
        String[] roles = {
            "interpreter", "guard", "driver", "cook", "cleaner", "engineer", "labourer", "adviser", "clerk"
        };
        return roles[chance.weighted(45, 14, 12, 8, 6, 4, 5, 3, 3)];
    }

    private static String department(Chance chance) {
        String[] roles = {"clerk", "driver", "guard", "adviser", "interpreter", "cook", "cleaner"};
        return roles[chance.weighted(26, 16, 16, 18, 10, 8, 6)];
    }

    private static Work work(String employer, String employment, String role, Chance chance, int age) {
        int earliest = Math.max(2002, 2021 - age + 18);
        int from = chance.between(Math.min(earliest, 2018), 2018);
        int to = Math.min(2021, from + 1 + chance.below(8));
        String dismissed = "";
        if (employer.startsWith("uk-")) {
            String[] ends = {"", "no", "minor", "serious"};
            dismissed = ends[chance.weighted(70, 18, 6, 6)];
        }
        return new Work(employer, employment, role, from, to, dismissed);
    }
}
