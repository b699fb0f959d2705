package org.safepassage.service.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.eligibility.Facts;
import org.safepassage.service.eligibility.Outcome;
import org.safepassage.service.eligibility.Priority;
import org.safepassage.service.eligibility.Source;

class DocumentedOperationTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Instant MAY = Instant.parse("2030-05-03T00:00:00Z");

    @TempDir
    Path temporary;

    @Test
    void theOperationOfTheGuideLoadsAsItIsPrinted() throws IOException {
        WrittenFolder folder = new WrittenFolder(temporary);
        Matcher block = Pattern.compile("(?s)```csv (\\S+)\n(.*?)```").matcher(read("operations.md"));
        while (block.find()) {
            folder.with(block.group(1), block.group(2));
        }
        Operation operation = folder.read();
        Facts flooded = Facts.stated(operation.rules().vocabulary())
                .add("home-flooded", "yes", new Source("letter-1"))
                .add("threat", "imminent", new Source("letter-1"))
                .build();
        assertThat(operation.name()).isEqualTo("Valley flood, 2030");
        assertThat(operation.rules().assess(flooded, MAY).outcome("citizen")).isEqualTo(Outcome.UNDETERMINED);
        assertThat(Priority.of(operation.weighing(), List.of(flooded), MAY, MAY).score())
                .isEqualTo(40);
    }

    @Test
    void theGuideNamesEveryTableThatIsRead() throws IOException {
        assertThat(OperationReader.TABLES)
                .allSatisfy(table -> assertThat(read("operations.md")).contains(table));
    }

    @Test
    void theGuideToRulesShowsTheSentencesThatAreReallySaid() throws IOException {
        var rules =
                Operations.read(Path.of("..", "operations", "afghanistan-2021")).rules();
        Facts driver = Facts.stated(rules.vocabulary())
                .add("employer", "uk-forces", new Source("mention-17"))
                .add("employment", "direct", new Source("mention-17"))
                .add("role", "driver", new Source("mention-42"))
                .build();
        var finding = rules.assess(driver, Instant.parse("2021-08-22T12:00:00Z"))
                .in("arap-1")
                .orElseThrow();
        String guide = read("rules.md");
        assertThat(guide).contains(finding.version().text());
        assertThat(finding.wouldChange()).allSatisfy(change -> assertThat(guide).contains(change.sentence()));
        finding.reasons()
                .parts()
                .getFirst()
                .parts()
                .forEach(said -> assertThat(guide).contains(said.sentence()));
    }

    private static String read(String page) throws IOException {
        return Files.readString(DOCS.resolve(page));
    }
}
