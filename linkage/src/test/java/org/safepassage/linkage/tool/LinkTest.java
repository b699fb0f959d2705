package org.safepassage.linkage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LinkTest {
    @TempDir
    Path folder;

    private record Run(int exit, String out, String err) {}

    private Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Link.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Run(line.execute(arguments), out.toString(), err.toString());
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Path people() throws IOException {
        return file(
                "people.csv",
                "id,first_name,surname,dob,city",
                "1,Zalmai,Stanikzai,1987-08-03,Kabul",
                "2,زلمی,ستانکزی,1366-05-12,کابل",
                "3,Toryalai,Stanikzai,1990-02-11,Kabul",
                "4,Farid,Wardak,1979-04-05,Ghazni",
                "5,Fareed,Wardag,05/04/1979,Ghazni");
    }

    @Test
    void oneListGivesPairsClustersModelAndReport() throws IOException {
        Path out = folder.resolve("out");
        Run run = run(people().toString(), "--id", "id", "--out", out.toString(), "--json");
        assertThat(run.err).isEmpty();
        assertThat(run.exit).isZero();
        assertThat(run.out).startsWith("{\"records\":5,").contains("\"pairsScored\":", "\"peakMemoryMiB\":");
        assertThat(Files.readAllLines(out.resolve("clusters.csv")))
                .hasSize(6)
                .first()
                .isEqualTo("id,cluster");
        assertThat(Files.readAllLines(out.resolve("pairs.csv"))).first().isEqualTo("id_l,id_r,weight,probability");
        assertThat(out.resolve("model.json")).exists();
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("<html")
                .doesNotContain("Stanikzai");
    }

    @Test
    void aModelOfAnEarlierRunGivesTheSameClusters() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        run(people().toString(), "--id", "id", "--out", first.toString(), "--json");
        String fields = "first_name:given,surname:family,dob:date,city:place";
        Run again = run(
                people().toString(),
                "--id",
                "id",
                "--fields",
                fields,
                "--model",
                first.resolve("model.json").toString(),
                "--out",
                second.toString(),
                "--json");
        assertThat(again.exit).as(again.err).isZero();
        assertThat(second.resolve("clusters.csv")).hasSameTextualContentAs(first.resolve("clusters.csv"));
    }

    @Test
    void twoListsAreLinkedOneToOne() throws IOException {
        Path a = file("a.csv", "id,name,age", "a1,Zalmai Karim Stanikzai,34", "a2,Habibullah Omar Wardak,51");
        Path b = file("b.csv", "id,nom,age", "b1,حبیب الله عمر وردک,51", "b2,زلمی کریم ستانکزی,34");
        Path out = folder.resolve("out");
        Run run = run(
                a.toString(),
                b.toString(),
                "--id",
                "id",
                "--fields",
                "name=nom:name,age:age",
                "--one-to-one",
                "--out",
                out.toString(),
                "--json");
        assertThat(run.exit).as(run.err).isZero();
        List<String> pairs = Files.readAllLines(out.resolve("pairs.csv"));
        assertThat(pairs).hasSize(3);
        assertThat(pairs.get(1)).startsWith("a1,b2,");
        assertThat(pairs.get(2)).startsWith("a2,b1,");
    }

    @Test
    void givenPairsAreScored() throws IOException {
        Path pairs = file("pairs.csv", "l,r", "Zalmai Stanikzai,زلمی ستانکزی", "Zalmai Stanikzai,Farid Wardak");
        Path out = folder.resolve("scored.csv");
        Run run = run(
                "pairs",
                pairs.toString(),
                "--left",
                "l",
                "--right",
                "r",
                "--type",
                "name",
                "--out",
                out.toString(),
                "--json");
        assertThat(run.exit).as(run.err).isZero();
        assertThat(Files.readAllLines(out))
                .satisfiesExactly(
                        heading -> assertThat(heading).isEqualTo("row,score,match"),
                        same -> assertThat(same).endsWith(",true"),
                        other -> assertThat(other).endsWith(",false"));
    }

    @Test
    void wrongUsageIsOneClearLine() throws IOException {
        assertThat(run().exit).isEqualTo(2);
        assertThat(run(folder.resolve("nothing.csv").toString()).err)
                .contains("cannot read")
                .hasLineCount(1);
        Run column = run(people().toString(), "--id", "nr", "--fields", "surname:family");
        assertThat(column.exit).isEqualTo(1);
        assertThat(column.err).contains("no column nr").hasLineCount(1);
        Run type = run(people().toString(), "--fields", "surname:colour");
        assertThat(type.exit).isEqualTo(2);
        assertThat(type.err).contains("no field type colour");
    }

    @Test
    void listsOutOfShapeAreReadAndTheFaultsNamed() throws IOException {
        Path ragged = file(
                "ragged.csv",
                "id;first_name;surname;dob",
                "1;Zalmai;\"Stan\"\"ikzai;x\";0000-00-00",
                "1;Zalmai",
                "3;;;9999-12-31;7");
        Run run = run(
                ragged.toString(), "--id", "id", "--out", folder.resolve("out").toString());
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("line 3 has 2 cells, the heading 4", "1 row carries an id");
    }

    @Test
    void emptyFilesAndForeignEncodingsDoNotStopARun() throws IOException {
        Path empty = file("empty.csv", "id,name");
        assertThat(run(
                                empty.toString(),
                                "--id",
                                "id",
                                "--fields",
                                "name:name",
                                "--out",
                                folder.resolve("o1").toString())
                        .exit)
                .isZero();
        Path wide = folder.resolve("wide.csv");
        Files.write(wide, "\uFEFFid,name\n1,زلمی ستانکزی\n2,Zalmai Stanikzai\n".getBytes(StandardCharsets.UTF_16LE));
        Run run = run(
                wide.toString(),
                "--id",
                "id",
                "--fields",
                "name:name",
                "--out",
                folder.resolve("o2").toString(),
                "--json");
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("\"records\":2");
    }

    @Test
    void aMillionEqualRowsWouldNotRunForEver() throws IOException {
        StringBuilder rows = new StringBuilder("id,name\n");
        for (int i = 0; i < 200_000; i++) {
            rows.append(i).append(",Mohammad Ahmadi\n");
        }
        Path same = Files.writeString(folder.resolve("same.csv"), rows);
        Run run = run(
                same.toString(),
                "--id",
                "id",
                "--fields",
                "name:name",
                "--out",
                folder.resolve("o").toString(),
                "--json");
        assertThat(run.exit).as(run.err).isZero();
    }

    @Test
    void inventedRecordsAreLinkedAndMarked() throws IOException {
        Path list = folder.resolve("invented.csv");
        Path out = folder.resolve("out");
        assertThat(run("invent", "--records", "3000", "--seed", "5", "--out", list.toString()).exit)
                .isZero();
        String fields = "first_name:given,surname:family,dob:date,city:place,phone:phone";
        assertThat(run(list.toString(), "--id", "id", "--fields", fields, "--out", out.toString(), "--json").exit)
                .isZero();
        Run score = run(
                "score",
                "--clusters",
                out.resolve("clusters.csv").toString(),
                "--truth",
                list.toString(),
                "--id",
                "id",
                "--entity",
                "entity");
        assertThat(score.exit).as(score.err).isZero();
        String f1 = score.out.replaceAll("(?s).*\"f1\":([0-9.]+).*", "$1");
        assertThat(Double.parseDouble(f1)).isGreaterThan(0.93);
    }

    /* Links 600 invented records with decisions, and answers who is in whose cluster. */
    private java.util.Map<String, String> clustersWith(String... decided) throws IOException {
        Path list = folder.resolve("invented.csv");
        run("invent", "--records", "600", "--seed", "4", "--out", list.toString());
        String fields = "first_name:given,surname:family,dob:date,city:place,phone:phone";
        Path out = folder.resolve("decided");
        Run run = run(
                list.toString(),
                "--id",
                "id",
                "--fields",
                fields,
                "--labels",
                file("decided.csv", decided).toString(),
                "--out",
                out.toString(),
                "--json");
        assertThat(run.exit).as(run.err).isZero();
        java.util.Map<String, String> clusters = new java.util.HashMap<>();
        for (String line : Files.readAllLines(out.resolve("clusters.csv"))) {
            clusters.put(line.split(",")[0], line.split(",")[1]);
        }
        return clusters;
    }

    @Test
    void whatPeopleHeldApartIsNeverLinkedAndRaisesAttention() throws IOException {
        clustersWith("id_l,id_r,label");
        String[] linked =
                Files.readAllLines(folder.resolve("decided/pairs.csv")).get(1).split(",");
        String decision = linked[0] + "," + linked[1] + ",";
        java.util.Map<String, String> clusters = clustersWith("id_l,id_r,label", decision + "different");
        assertThat(clusters.get(linked[0])).isNotEqualTo(clusters.get(linked[1]));
        assertThat(Files.readString(folder.resolve("decided/attention.csv")))
                .contains("forbidden-against-model," + decision);
    }

    @Test
    void whatPeopleConfirmedIsLinkedAgainstTheWeights() throws IOException {
        assertThat(clustersWith("id_l,id_r,label").get("300")).isNotEqualTo("0");
        java.util.Map<String, String> clusters = clustersWith("id_l,id_r,label", "0,300,1");
        assertThat(clusters.get("300")).isEqualTo(clusters.get("0"));
        assertThat(Files.readString(folder.resolve("decided/attention.csv")))
                .contains("confirmed-against-model,0,300,");
    }

    @Test
    void aDecisionAboutARowThatIsNotThereIsRefused() throws IOException {
        Path labels = file("decided.csv", "id_l,id_r,label", "1,77,same");
        Run run = run(people().toString(), "--id", "id", "--labels", labels.toString(), "--json");
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).contains("line 2 of decided.csv has an id that no row of the list has");
    }

    @Test
    void addedRecordsJoinTheClustersOfAFullRun() throws IOException {
        Path list = folder.resolve("list.csv");
        run("invent", "--records", "3000", "--seed", "4", "--out", list.toString());
        List<String> lines = Files.readAllLines(list);
        Path before = Files.write(folder.resolve("before.csv"), lines.subList(0, 2901));
        List<String> rest = new java.util.ArrayList<>(lines.subList(2901, lines.size()));
        rest.addFirst(lines.getFirst());
        Path more = Files.write(folder.resolve("more.csv"), rest);
        String fields = "first_name:given,surname:family,dob:date,city:place,phone:phone";
        Path whole = folder.resolve("whole");
        Path grown = folder.resolve("grown");
        run(list.toString(), "--id", "id", "--fields", fields, "--out", whole.toString(), "--json");
        Run run = run(
                "add", before.toString(), more.toString(), "--id", "id", "--fields", fields, "--out", grown.toString());
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("\"records\":3000,", "\"added\":100,");
        List<String> expected = Files.readAllLines(whole.resolve("clusters.csv"));
        List<String> found = Files.readAllLines(grown.resolve("clusters.csv"));
        assertThat(found).hasSameSizeAs(expected);
        long same = found.stream()
                .filter(new java.util.HashSet<>(expected)::contains)
                .count();
        assertThat(same).isGreaterThan(2960);
    }
}
