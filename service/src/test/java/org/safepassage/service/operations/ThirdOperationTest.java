package org.safepassage.service.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.eligibility.Facts;
import org.safepassage.service.eligibility.Outcome;
import org.safepassage.service.eligibility.Source;

/** An operation that nobody has seen. */
class ThirdOperationTest {
    private static final Instant MAY = Instant.parse("2030-05-02T00:00:00Z");
    private static final String RULE =
            "help,H-1,2030-05-01T00:00Z,,,,%s,,eligible,\"Citizens, and those who are here.\"\n";

    @TempDir
    Path temporary;

    private WrittenFolder folder = new WrittenFolder(Path.of(""));

    @BeforeEach
    void write() {
        folder = WrittenFolder.in(temporary);
    }

    @Test
    void oneFileIsEnough() {
        Operation operation = folder.read();
        assertThat(operation.code()).isEqualTo("flood-2030");
        assertThat(operation.setting().calendars()).containsExactly("gregorian");
        assertThat(operation.rules().assess(Facts.none(), MAY).all()).isEmpty();
        assertThat(operation.weighing().pointsPerDay()).isEqualTo(1);
    }

    @Test
    void itsRulesNeedNoListOfCategories() {
        Operation operation = folder.withRules(RULE.formatted("medic")).read();
        assertThat(operation.categories()).extracting(Scheme.Category::code).containsExactly("help");
        assertThat(outcome(operation, "role", "medic")).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void itMayAskFactsOfItsOwn() {
        Operation operation = folder.with("facts.csv", "fact,name,kind,values\nhome-flooded,home under water,yes-no,\n")
                .with(
                        "rules/help.csv",
                        "category,rule,from,home-flooded,outcome,sentence\n"
                                + "help,H-1,2030-05-01T00:00Z,yes,eligible,Homes under water.\n")
                .read();
        assertThat(outcome(operation, "home-flooded", "yes")).isEqualTo(Outcome.ELIGIBLE);
        assertThat(outcome(operation, "home-flooded", "no")).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void aRoleOfItsOwnReplacesTheUsualList() {
        Operation operation = folder.with("facts.csv", "fact,name,kind,values\nrole,role,word,fisher | farmer\n")
                .withRules(RULE.formatted("fisher"))
                .read();
        assertThat(outcome(operation, "role", "fisher")).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void aSpreadsheetsSemicolonsByteOrderMarkAndWindowsLineEndsAreRead() {
        String text = '\uFEFF' + WrittenFolder.SETTINGS.replace(',', ';').replace("\n", "\r\n");
        assertThat(folder.with("operation.csv", text).read().name()).isEqualTo("A flood");
    }

    @Test
    void remarksBlankLinesNotesAndEmptyRowsAreNoRows() {
        Operation operation = folder.with(
                        "partners.csv",
                        "# who helps\n\npartner,name,kind,note\n\nred-crescent,Red Crescent,charity,first\n,,,\n")
                .read();
        assertThat(operation.partners()).extracting(Partner::code).containsExactly("red-crescent");
    }

    @Test
    void filesThatAreNoTablesAreLeftAlone() {
        folder.with("README.md", "How we work")
                .with("words/welcome.txt", "Welcome")
                .with(".hidden.csv", "x");
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void theVersionOfARuleIsTheHashOfItsTablesBytes() {
        String before = sha256();
        assertThat(before).isEqualTo(sha256());
        folder.withRules(RULE.formatted("medic") + "\n");
        assertThat(folder.read().rules().rows().getFirst().sha256()).isNotEqualTo(before);
    }

    @Test
    void namesInAnyScriptAreKept() {
        Operation operation = folder.with(
                        "operation.csv",
                        WrittenFolder.SETTINGS.replace("A flood", "سیلاب").getBytes(StandardCharsets.UTF_8))
                .read();
        assertThat(operation.name()).isEqualTo("سیلاب");
    }

    private String sha256() {
        return folder.withRules(RULE.formatted("medic"))
                .read()
                .rules()
                .rows()
                .getFirst()
                .sha256();
    }

    private static Outcome outcome(Operation operation, String fact, String value) {
        Facts facts = Facts.stated(operation.rules().vocabulary())
                .add(fact, value, new Source("letter-1"))
                .build();
        return operation.rules().assess(facts, MAY).outcome("help");
    }
}
