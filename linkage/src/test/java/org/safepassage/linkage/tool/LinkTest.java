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
        assertThat(run.out).contains("line 3 has 2 cells, the heading 4", "1 rows carry an id");
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
        for (int i = 0; i < 20_000; i++) {
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
}
