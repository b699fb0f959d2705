package org.safepassage.exercise.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.NameTables;

/** Which columns a list has, and what each is headed this time. */
record Columns(List<String> codes, List<String> headings) {
    private static final Map<String, List<String>> WAYS = new HashMap<>();

    static {
        for (String line : NameTables.lines("/org/safepassage/exercise/columns.tsv")) {
            String[] cells = line.split("\t");
            WAYS.put(cells[0], List.of(cells[1].split("\\|")));
        }
    }

    static Columns draw(String language, Chance chance) {
        List<String> codes = new ArrayList<>();
        String[] all = {
            "number",
            "name",
            "father",
            "birth",
            "relation",
            "nationality",
            "role",
            "employer",
            "from",
            "to",
            "phone",
            "email",
            "passport",
            "tazkira",
            "location",
            "notes"
        };
        double[] odds = {0.7, 1, 0.55, 1, 0.8, 0.35, 0.65, 0.65, 0.3, 0.3, 0.6, 0.3, 0.35, 0.3, 0.35, 0.4};
        for (int i = 0; i < all.length; i++) {
            if (chance.in(odds[i])) {
                codes.add(all[i]);
            }
        }
        return of(codes, language, chance);
    }

    static Columns of(List<String> codes, String language, Chance chance) {
        List<String> headings = codes.stream()
                .map(code -> {
                    List<String> ways = WAYS.getOrDefault(code, List.of(code));
                    List<String> fitting = ways.stream()
                            .filter(way -> way.charAt(0) < 0x600 == language.equals("en"))
                            .toList();
                    return chance.pick(fitting.isEmpty() ? ways : fitting);
                })
                .toList();
        return new Columns(List.copyOf(codes), headings);
    }

    boolean has(String code) {
        return codes.contains(code);
    }
}
