package org.safepassage.service.crossings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safepassage.service.crossings.map.CrossingMap;
import org.safepassage.service.crossings.map.Mark;
import org.safepassage.service.operations.Operations;
import org.safepassage.service.pages.Tag.Tone;

class CrossingMapTest {
    private static final List<Mark> MARKS = List.of(
            new Mark("Torkham", 34.122, 71.094, Tone.GOOD, false, true),
            new Mark("Spin Boldak", 30.922, 66.445, Tone.ALARM, true, true),
            new Mark("Kabul <airport> & more", 34.566, 69.212, Tone.PLAIN, false, false),
            new Mark("Hairatan", 37.217, 67.417, Tone.CAUTION, false, true));

    @Test
    void itCarriesNoScriptNoStyleAndNothingFromOutside() {
        assertThat(CrossingMap.drawn(MARKS, Set.of(4), 960))
                .startsWith("<svg")
                .endsWith("</svg>\n")
                .contains("AFGHANISTAN", "Torkham", "Kabul &lt;airport&gt; &amp; more")
                .doesNotContain("<script", " style=", "href", "NaN", "Infinity");
    }

    @Test
    void itsPlacesLieWithinThePictureAndItStaysSmall() {
        for (int width : new int[] {340, 960}) {
            String map = CrossingMap.drawn(MARKS, Set.of(4), width);
            assertThat(map.length()).isLessThan(60_000);
            var circles = Pattern.compile("cx=\"([0-9.-]+)\" cy=\"([0-9.-]+)\"").matcher(map);
            while (circles.find()) {
                assertThat(Double.parseDouble(circles.group(1))).isBetween(0.0, (double) width);
                assertThat(Double.parseDouble(circles.group(2))).isBetween(0.0, width * 1.2);
            }
        }
    }

    @Test
    void theSecondOperationHasAMapOfItsOwn() throws IOException {
        var places = Operations.read(Path.of("..", "operations", "sudan-2023")).places();
        List<Mark> marks = Stream.concat(
                        places.crossings().stream()
                                .map(one -> new Mark(
                                        one.name(),
                                        one.point().latitude(),
                                        one.point().longitude(),
                                        Tone.PLAIN,
                                        false,
                                        true)),
                        places.airports().stream()
                                .filter(one -> one.country().equals("SD"))
                                .map(one -> new Mark(
                                        one.name(),
                                        one.point().latitude(),
                                        one.point().longitude(),
                                        Tone.GOOD,
                                        true,
                                        false)))
                .toList();
        for (int width : new int[] {340, 1000}) {
            String map = CrossingMap.drawn(marks, Set.of(729), width);
            assertThat(map)
                    .contains("SUDAN", "El Geneina", "Argeen", "Ashkeet", "Gallabat", "Wadi Saeedna", "Port Sudan");
            Path picture = Path.of("target", "screenshots", "map-sudan-" + width + ".svg");
            Files.createDirectories(picture.resolveSibling("."));
            Files.writeString(picture, map);
        }
    }

    @Test
    void onePlaceOrNoneMakesAMapToo() {
        assertThat(CrossingMap.drawn(MARKS.subList(0, 1), Set.of(), 340)).contains("Torkham");
        assertThat(CrossingMap.drawn(List.of(), Set.of(), 340)).startsWith("<svg");
    }

    @Test
    void theOutlinesAreThoseThatWereTakenFromTheirSource() throws IOException, java.security.NoSuchAlgorithmException {
        try (InputStream file = Objects.requireNonNull(
                CrossingMap.class.getResourceAsStream("/org/safepassage/service/crossings/world/countries-50m.json"))) {
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file.readAllBytes())))
                    .isEqualTo("04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394");
        }
    }
}
