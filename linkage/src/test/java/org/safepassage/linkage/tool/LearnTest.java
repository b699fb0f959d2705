package org.safepassage.linkage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnTest {
    private static final String[] MEN = {"qasem,kasim", "qader,kadir", "qayum,kayoom", "yaqub,yakoob", "tariq,tarik"};

    @TempDir
    Path folder;

    private Path pairs(String heading, String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(heading));
        for (int i = 0; i < 40; i++) {
            lines.addAll(List.of(rows));
        }
        return Files.write(folder.resolve(heading.length() + ".csv"), lines);
    }

    private static String run(int exit, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Link.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        assertThat(code).as(err.toString()).isEqualTo(exit);
        return out + err.toString();
    }

    @Test
    void learntCostsAreWrittenAndComparedWithThoseThereWere() throws IOException {
        Path costs = folder.resolve("my.costs");
        String said =
                run(0, "learn", pairs("a,b", MEN) + "", "--left", "a", "--right", "b", "--out", costs + "", "--json");

        assertThat(said).contains("\"words\":160", "\"heldOut\":40", "\"precisionBefore\":", "\"f1Learned\":");
        assertThat(Files.readString(costs))
                .startsWith("origin = learned from 160 words")
                .contains("read q k ");
    }

    @Test
    void otherCostsChangeWhatNamesScore() throws IOException, InterruptedException {
        Path pairs = Files.writeString(folder.resolve("two.csv"), "a,b\nqasim,kasim\n");
        Path costs = Files.writeString(folder.resolve("dear.costs"), "origin = a test\nread q k 1\n");

        assertThat(scoreInAProcessOfItsOwn(pairs)).isGreaterThan(0.8);
        assertThat(scoreInAProcessOfItsOwn(pairs, "--costs", costs + "")).isLessThan(0.7);
    }

    private double scoreInAProcessOfItsOwn(Path pairs, String... options) throws IOException, InterruptedException {
        Path scores = folder.resolve("scores.csv");
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Link.class.getName(),
                "pairs",
                pairs + "",
                "--left",
                "a",
                "--right",
                "b",
                "--out",
                scores + ""));
        words.addAll(List.of(options));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return Double.parseDouble(Files.readAllLines(scores).get(1).split(",")[1]);
    }

    @Test
    void aFileThatHoldsNoCostsIsRefusedWithItsLine() throws IOException {
        Path pairs = pairs("a,b", MEN);
        assertThat(run(2, "pairs", pairs + "", "--left", "a", "--right", "b", "--costs", pairs + ""))
                .contains("line not understood: a,b");
    }
}
