package org.safepassage.service.operations;

import java.util.List;
import org.safepassage.service.eligibility.Rules;
import org.safepassage.service.eligibility.Vocabulary;
import org.safepassage.service.eligibility.Weighing;

/** Reads the files of a folder in the order in which they refer to each other. */
final class OperationReader {
    static final List<String> TABLES = List.of(
            "operation.csv",
            "schemes.csv",
            "categories.csv",
            "facts.csv",
            "priority.csv",
            "needs.csv",
            "cohorts.csv",
            "rolls.csv",
            "partners.csv",
            "crossings.csv",
            "airports.csv",
            "corridors.csv",
            "conditions.csv",
            "teams.csv",
            "serials.csv",
            "demands.csv",
            "inducements.csv",
            "meetings.csv",
            "assurances.csv",
            "claims.csv",
            "conflicts.csv",
            "issuers.csv",
            "leave.csv");

    private final Folder folder;
    private final Problems problems;

    OperationReader(Folder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    Operation read() {
        folder.checkNames(TABLES, "rules");
        Settings settings = Settings.read(folder, problems);
        Vocabulary vocabulary = FactsFile.read(folder);
        RuleTables tables = RuleTables.read(folder, vocabulary, problems);
        List<Scheme> schemes = SchemesFile.read(folder, tables, problems);
        List<String> categories = schemes.stream()
                .flatMap(s -> s.categories().stream())
                .map(Scheme.Category::code)
                .toList();
        tables.checkCategories(categories, problems);
        Weighing weighing =
                WeighingFile.read(folder, vocabulary, settings.setting().from());
        People people = People.read(folder, vocabulary, categories);
        Places places = PlacesFiles.read(folder);
        return new Operation(
                settings.code(),
                settings.name(),
                settings.setting(),
                schemes,
                Rules.of(vocabulary, categories, tables.rules()),
                weighing,
                people.cohorts(),
                people.rolls(),
                people.partners(),
                places,
                PromisesFiles.read(folder),
                ClaimsFiles.read(folder),
                SerialsFile.read(folder, places),
                PapersFiles.read(folder, categories));
    }
}
