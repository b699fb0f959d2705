package org.safepassage.service.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code schemes.csv} and {@code categories.csv}. Without them, the rule tables' categories stand alone. */
final class SchemesFile {
    private SchemesFile() {}

    private record Placed(String scheme, Scheme.Category category) {}

    static List<Scheme> read(Folder folder, RuleTables tables, Problems problems) {
        List<Scheme> heads = folder.keyed("schemes.csv", Columns.of("scheme, name", "owner, reference"))
                .map(row -> new Scheme(
                        row.code("scheme"), row.required("name"), row.text("owner"), row.text("reference"), List.of()));
        List<String> codes = heads.stream().map(Scheme::code).toList();
        List<Placed> placed = folder.keyed(
                        "categories.csv", Columns.of("category, scheme, name", "gives relocation, reference"))
                .map(row -> new Placed(row.oneOf("scheme", codes), category(row)));
        if (heads.isEmpty() && placed.isEmpty()) {
            return alone(tables);
        }
        Map<String, List<Scheme.Category>> byScheme = new LinkedHashMap<>();
        placed.forEach(p ->
                byScheme.computeIfAbsent(p.scheme(), s -> new ArrayList<>()).add(p.category()));
        heads.stream()
                .filter(s -> !byScheme.containsKey(s.code()))
                .forEach(s -> problems.add(
                        "categories.csv",
                        0,
                        "scheme",
                        "The scheme '" + s.code() + "' has no category. Add at least one line for it."));
        return heads.stream()
                .map(s -> new Scheme(
                        s.code(), s.name(), s.owner(), s.reference(), byScheme.getOrDefault(s.code(), List.of())))
                .toList();
    }

    private static Scheme.Category category(Row row) {
        boolean relocation = row.maybe("gives relocation").isEmpty() || row.yes("gives relocation");
        return new Scheme.Category(row.code("category"), row.required("name"), relocation, row.text("reference"));
    }

    private static List<Scheme> alone(RuleTables tables) {
        return tables.categories().stream()
                .map(c -> new Scheme(c, c, "", "", List.of(new Scheme.Category(c, c, true, ""))))
                .toList();
    }
}
