package org.safepassage.service.operations;

import java.util.List;
import org.safepassage.service.eligibility.FactDefinition;
import org.safepassage.service.eligibility.FactKind;
import org.safepassage.service.eligibility.Vocabulary;

/** Reads {@code facts.csv}: facts of this operation beyond those that every operation has. */
final class FactsFile {
    private static final List<String> KINDS = List.of("yes-no", "word", "country", "text", "number");

    private FactsFile() {}

    static Vocabulary read(Folder folder) {
        Table table = folder.keyed("facts.csv", Columns.of("fact, name, kind", "values, who can answer"));
        return Vocabulary.everywhere().with(table.map(FactsFile::fact));
    }

    private static FactDefinition fact(Row row) {
        String code = row.code("fact");
        if (Advocacy.in(code)) {
            row.problem("fact", Advocacy.REFUSAL);
        }
        if (RuleTables.OWN_COLUMNS.all().contains(code)) {
            row.problem("fact", "'" + code + "' is a heading of rule tables. Choose another code.");
        }
        Vocabulary.everywhere()
                .find(code)
                .filter(f -> f.kind() != FactKind.WORD)
                .ifPresent(f -> row.problem(
                        "fact",
                        "'" + code + "' is a fact of every operation and cannot be changed. Remove this line."));
        String kind = row.oneOf("kind", KINDS);
        List<String> values = kind.equals("yes-no") ? List.of("yes", "no") : row.list("values");
        if (kind.equals("word") && values.isEmpty()) {
            row.problem("values", "A fact of kind word needs its words, parted by |, such as high | low.");
        }
        return new FactDefinition(
                code,
                row.required("name"),
                kind(kind),
                values,
                row.maybe("who can answer").orElse("the applicant"));
    }

    private static FactKind kind(String kind) {
        return switch (kind) {
            case "country" -> FactKind.COUNTRY;
            case "text" -> FactKind.TEXT;
            case "number" -> FactKind.NUMBER;
            default -> FactKind.WORD;
        };
    }
}
