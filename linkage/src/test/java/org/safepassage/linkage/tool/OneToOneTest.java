package org.safepassage.linkage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class OneToOneTest {
    private static final int PEOPLE = 120;
    private static final List<String> SYLLABLES =
            List.of("za", "ri", "mo", "gul", "wa", "dar", "shi", "ba", "nu", "la", "ta", "ja", "ho", "ya", "fa", "si");

    @TempDir
    Path folder;

    private final Random random = new Random(3);

    @Test
    void twoListsThatNameNobodyTwiceAreSeenToBeSo() throws IOException {
        List<String> people = people();

        assertThat(linked(people, slipped(people))).contains("\"oneToOne\":true");
    }

    @Test
    void aListThatNamesManyTwiceGivesARowSeveralPartners() throws IOException {
        List<String> people = people();
        List<String> twice = new ArrayList<>(slipped(people));
        twice.addAll(slipped(people.subList(0, 20)));

        String out = linked(people, twice);

        assertThat(out).contains("\"oneToOne\":false");
        assertThat(Files.readAllLines(folder.resolve("out").resolve("pairs.csv")))
                .hasSizeGreaterThan(PEOPLE + 15);
    }

    @Test
    void whoKnowsBetterSaysSo() throws IOException {
        List<String> people = people();

        assertThat(linked(people, slipped(people), "--no-one-to-one")).contains("\"oneToOne\":false");
    }

    private String linked(List<String> left, List<String> right, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                list("a", left), list("b", right), "--id", "id", "--json", "--out", folder.resolve("out") + ""));
        words.addAll(List.of(options));
        StringWriter out = new StringWriter();
        CommandLine line = Link.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(new StringWriter()));
        assertThat(line.execute(words.toArray(String[]::new))).isZero();
        return out.toString();
    }

    private String list(String name, List<String> people) throws IOException {
        List<String> lines = new ArrayList<>(List.of("id,name,dob,city"));
        people.forEach(one -> lines.add(name + lines.size() + "," + one));
        return Files.write(folder.resolve(name + ".csv"), lines).toString();
    }

    private List<String> people() {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add("%s %s,19%02d-%02d-%02d,%s"
                    .formatted(
                            name(),
                            name(),
                            40 + random.nextInt(60),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28),
                            name()));
        }
        return people;
    }

    private String name() {
        return SYLLABLES.get(random.nextInt(16))
                + SYLLABLES.get(random.nextInt(16))
                + SYLLABLES.get(random.nextInt(16));
    }

    /** Each with one letter of the name written twice. */
    private List<String> slipped(List<String> people) {
        return people.stream()
                .map(one -> {
                    int at = 1 + random.nextInt(4);
                    return one.substring(0, at) + one.charAt(at) + one.substring(at);
                })
                .toList();
    }
}
