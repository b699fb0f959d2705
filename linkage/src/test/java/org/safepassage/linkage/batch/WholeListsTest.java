package org.safepassage.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.linkage.table.Table;
import org.safepassage.linkage.table.TableReader;

class WholeListsTest {
    @TempDir
    Path folder;

    private LinkOutcome link(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), csv);
        Table table = new TableReader("id", Set.of(), Map.of()).read(file, null);
        List<FieldSpec> fields = FieldGuess.guess(table);
        return LinkRun.run(
                table, new LinkSettings(fields, LinkSettings.THRESHOLD, false, null, 1_000_000), Progress.SILENT);
    }

    /* People of few common names, each written twice, the second time with a middle name. */
    private static String namesThrice() {
        Random random = new Random(3);
        StringBuilder csv = new StringBuilder("id,full_name,first_and_surname,first_name,surname,dob\n");
        for (int person = 0; person < 400; person++) {
            String first = List.of("john", "mary", "james", "anna", "peter").get(random.nextInt(5));
            String last = List.of("smith", "brown", "walker", "baker", "mason", "turner")
                    .get(random.nextInt(6));
            String middle = random.nextBoolean() ? " lee" : " ray";
            String born = "19" + (10 + random.nextInt(90)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            for (int row = 0; row < 2; row++) {
                csv.append(person).append('-').append(row).append(',').append(first);
                csv.append(row == 0 ? "" : middle).append(' ').append(last).append(',');
                csv.append("%s %s,%s,%s,%s\n".formatted(first, last, first, last, born));
            }
        }
        return csv.toString();
    }

    @Test
    void a_name_given_in_three_columns_counts_once() throws IOException {
        LinkOutcome outcome = link(namesThrice());

        assertThat(outcome.largestCluster()).isLessThan(5);
        assertThat(outcome.clusterCount()).isBetween(300, 420);
    }

    @Test
    void two_groups_are_joined_only_when_their_rows_on_the_whole_agree() {
        Clusters clusters = new Clusters(6, new Decisions());
        Pairs links = new Pairs();
        links.add(0, 1, 20);
        links.add(3, 4, 20);
        links.add(1, 3, 12);
        links.sort();

        clusters.join(links, (a, b) -> a == 1 && b == 3 ? 10 : -5);

        assertThat(clusters.size(0)).isEqualTo(2);
        assertThat(clusters.find(3)).isEqualTo(clusters.find(4)).isNotEqualTo(clusters.find(0));
        assertThat(clusters.refused()).isEqualTo(1);
    }

    @Test
    void aLinkByWhichAloneAGroupHangsTogetherIsABridge() {
        Clusters clusters = new Clusters(7, new Decisions());
        Pairs links = new Pairs();
        int[][] joined = {{0, 1}, {1, 2}, {0, 2}, {2, 3}, {3, 4}, {4, 5}, {3, 5}};
        for (int[] pair : joined) {
            links.add(pair[0], pair[1], 9);
        }
        clusters.join(links, (a, b) -> 1);
        List<Integer> bridges = new java.util.ArrayList<>();

        new Bridges(links, clusters, 7).each(bridges::add);

        assertThat(bridges).containsExactly(3);
    }

    @Test
    void theRecallOfBlockingIsReported() throws IOException {
        LinkOutcome outcome = link(namesThrice());

        assertThat(outcome.blockingRecall().share()).isBetween(0.9, 1.0);
        assertThat(outcome.blockingRecall().how()).isEqualTo("all pairs compared");
    }

    @Test
    void brothersInAListOfFamiliesAreNotLinked() throws IOException {
        StringBuilder csv = new StringBuilder("id,name,age\n");
        List<String> given = List.of("Ahmad", "Yusuf", "Khalid", "Ibrahim", "Tariq", "Hamid", "Bilal", "Nasir");
        List<String> family = List.of("Haddad", "Zaqqut", "Shawish", "Dahduh", "Tamimi", "Hijazi", "Masri", "Najjar");
        for (int i = 0; i < 320; i++) {
            String rest = given.get(i % 8) + " " + given.get(i / 8 % 8) + " " + family.get((i + i / 64) % 8);
            csv.append("a%d,%s %s,%d%n".formatted(i, given.get((i * 3 + 1) % 8), rest, i % 70));
            csv.append("b%d,%s %s,%d%n".formatted(i, given.get((i * 3 + 1) % 8), rest.replace("u", "ou"), i % 70));
            csv.append("c%d,%s %s,%d%n".formatted(i, given.get((i * 3 + 2) % 8), rest, i % 70));
        }
        LinkOutcome outcome = link(csv.toString());

        int[] linked = new int[2];
        outcome.links((a, b, weight) -> linked[a % 3 == 2 != (b % 3 == 2) && a / 3 == b / 3 ? 1 : 0]++);
        assertThat(linked[0]).isGreaterThan(250);
        assertThat(linked[1]).isZero();
    }

    @Test
    void namesInEachOthersColumnMayCarryASlip() throws IOException {
        Random random = new Random(5);
        StringBuilder csv = new StringBuilder("id,first_name,surname,dob\n");
        for (int i = 0; i < 300; i++) {
            String given = word(random) + "an";
            String family = word(random) + "er";
            String born = "19%02d-0%d-1%d".formatted(random.nextInt(100), 1 + random.nextInt(9), random.nextInt(10));
            csv.append("a%d,%s,%s,%s%n".formatted(i, given, family, born));
            csv.append("b%d,%s,%s,%s%n".formatted(i, family, given + "t", born));
        }
        LinkOutcome outcome = link(csv.toString());

        assertThat(outcome.clusterCount()).isBetween(300, 310);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}
