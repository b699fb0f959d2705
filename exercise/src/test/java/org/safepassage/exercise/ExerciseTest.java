package org.safepassage.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class ExerciseTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void jsonIsOneObjectAndNothingElse(@TempDir Path folder) {
        int code = run(
                "generate",
                "--people",
                "10",
                "--seed",
                "1",
                "--out",
                folder.resolve("c").toString(),
                "--json");
        assertThat(code).isZero();
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(out.toString())
                        .get("people")
                        .asInt())
                .isEqualTo(10);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFolderThatHoldsSomethingIsRefusedInOneLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("precious.txt"), "mine");
        int code = run("generate", "--people", "10", "--seed", "1", "--out", folder.toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("is not empty");
        assertThat(Files.readString(folder.resolve("precious.txt"))).isEqualTo("mine");
    }

    @Test
    void fewerThanTenPeopleIsWrongUsage(@TempDir Path folder) {
        assertThat(run("generate", "--people", "9", "--seed", "1", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(run("generate", "--people", "ten", "--seed", "1", "--out", folder.toString()))
                .isEqualTo(2);
    }

    @Test
    void missingAnswersAreNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mentions.jsonl"), "");
        int code = run(
                "score",
                "--truth",
                folder.toString(),
                "--answers",
                folder.resolve("none").toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file");
    }

    @Test
    void anAnswerThatIsNotJsonIsNamedByItsLineAndNeverShown(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mentions.jsonl"), "");
        Files.writeString(folder.resolve("people.jsonl"), "");
        Path answers = Files.writeString(folder.resolve("a.jsonl"), "{}\nAhmad was here\n");
        int code = run("score", "--truth", folder.toString(), "--answers", answers.toString());
        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("Line 2").doesNotContain("Ahmad");
    }

    private int run(String... arguments) {
        CommandLine line = Exercise.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
