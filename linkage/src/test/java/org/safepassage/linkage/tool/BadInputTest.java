package org.safepassage.linkage.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.linkage.table.Table;
import org.safepassage.linkage.table.TableReader;

class BadInputTest {
    private static final String PEOPLE = "first_name:given,surname:family,dob:date";

    @TempDir
    Path folder;

    private record Run(int exit, String out, String err) {
        long number(String key) {
            Matcher found = Pattern.compile("\"" + key + "\":([0-9]+)").matcher(out);
            assertThat(found.find()).as(out + err).isTrue();
            return Long.parseLong(found.group(1));
        }
    }

    private Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--out";
        all[arguments.length + 1] = folder.resolve("out").toString();
        int exit = Link.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
        return new Run(exit, out.toString(), err.toString());
    }

    private String file(String name, CharSequence text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aTemporaryFolderThatIsNotThereIsSaidInOneLine() throws IOException {
        String list = file("list.csv", "id,first_name,surname\n1,Zalmai,Stanikzai\n");
        String gone = folder.resolve("gone").toString();
        Run run = run(list, "--id", "id", "--fields", "first_name:given", "--columns", "mapped", "--temporary", gone);
        assertThat(run.exit).isEqualTo(1);
        assertThat(run.err.lines()).hasSize(1);
        assertThat(run.err).contains(gone + ": there is no such folder", "--columns memory");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aColumnThatIsNotThereIsNamedBesideThoseThatAre() throws IOException {
        String list = file("list.csv", "id,first_name,surname\n1,Zalmai,Stanikzai\n");
        Run run = run(list, "--id", "id", "--fields", "first_name:given,born:date");
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).contains("list.csv has no column born; it has id, first_name, surname");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aColumnThatOnlyTheSecondListLacksIsToldOf() throws IOException {
        String one = file("one.csv", "id,first_name,surname,dob\n1,Zalmai,Stanikzai,1987-08-03\n");
        String two = file("two.csv", "id,first_name,surname\n1,Zalmai,Stanikzai\n");
        Run run = run(one, two, "--id", "id", "--fields", PEOPLE);
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out).contains("note: two.csv has no column dob");
    }

    @Test
    void rowsOfTwoEncodingsInOneFileReadTheSame() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("id,name\n1,José Peña\n".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("2,José Peña\n".getBytes(Charset.forName("windows-1252")));
        Path file = Files.write(folder.resolve("mixed.csv"), mixed.toByteArray());
        Table table = new TableReader("id", Set.of(), Map.of()).read(file, null);
        assertThat(table.columns().getFirst().text(0))
                .isEqualTo("José Peña")
                .isEqualTo(table.columns().getFirst().text(1));
    }

    @Test
    void emptyValuesEverywhereLinkNobody() throws IOException {
        StringBuilder rows = new StringBuilder("id,first_name,surname,dob\n");
        for (int i = 0; i < 5_000; i++) {
            rows.append(i).append(",,,\n");
        }
        Run run = run(file("empty.csv", rows), "--id", "id", "--fields", PEOPLE, "--json");
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.number("clusters")).isEqualTo(5_000);
        assertThat(run.number("links")).isZero();
        Run guessed = run(file("empty.csv", rows), "--id", "id");
        assertThat(guessed.exit).isEqualTo(2);
        assertThat(guessed.err).contains("no column to compare was recognised: each is empty");
    }

    @Test
    void aFileWithoutRowsSaysSo() throws IOException {
        Run run = run(file("nothing.csv", ""), "--id", "id");
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).contains("nothing.csv has no rows");
    }

    @Test
    void oneGiantBlockIsThinnedAndNotComparedAsAWhole() throws IOException {
        StringBuilder rows = new StringBuilder("id,first_name,surname,dob,phone\n");
        for (int i = 0; i < 40_000; i++) {
            String given = Integer.toString(i, 26)
                    .chars()
                    .collect(
                            StringBuilder::new,
                            (b, c) -> b.append((char) ('a' + Character.digit(c, 26))),
                            StringBuilder::append)
                    .toString();
            rows.append("%d,%s,Khan,1990-01-01,0700000000%n".formatted(i, given));
        }
        Run run = run(file("block.csv", rows), "--id", "id", "--fields", PEOPLE + ",phone:phone", "--json");
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.number("pairsScored")).isBetween(40_000L, 40_000L * 120);
    }

    @Test
    void datesFromTheYear0To9999AreReadOrToldOf() throws IOException {
        StringBuilder rows = new StringBuilder("id,first_name,surname,dob\n");
        for (int year = 0; year < 10_000; year += 9) {
            rows.append("%d,Zalmai,Stanikzai,%04d-03-05%n".formatted(year, year));
        }
        rows.append("a,Zalmai,Stanikzai,0000-00-00\nb,Zalmai,Stanikzai,2023-02-30\nc,Zalmai,Stanikzai,soon\n");
        Run run = run(file("dates.csv", rows), "--id", "id", "--fields", PEOPLE);
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out)
                .containsPattern("note: [0-9]+ rows have a dob that cannot be read as date; it counts as missing");
    }
}
