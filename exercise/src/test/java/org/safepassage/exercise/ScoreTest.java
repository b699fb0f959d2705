package org.safepassage.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.exercise.score.Score;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreTest {
    @TempDir
    static Path folder;

    static Path truth;

    @BeforeAll
    static void write() throws IOException {
        truth = Crises.write(120, 3, folder.resolve("crisis")).resolve("truth");
    }

    @Test
    void perfectAnswersGetFullMarks() throws IOException {
        JsonNode marks = score(answers(1));
        assertThat(marks.at("/linkage/f1").asDouble()).isEqualTo(1);
        assertThat(marks.at("/linkage/bcubed/f1").asDouble()).isEqualTo(1);
        assertThat(marks.at("/findings/accuracy").asDouble()).isEqualTo(1);
        assertThat(marks.at("/mentions/read").asInt())
                .isEqualTo(marks.at("/mentions/true").asInt());
        assertThat(marks.at("/entitledNotInContact/said").asInt()).isEqualTo(4);
    }

    @Test
    void silenceFindsNobody() throws IOException {
        JsonNode marks = score(List.of());
        assertThat(marks.at("/linkage/recall").asDouble()).isZero();
        assertThat(marks.at("/people/found").asInt()).isZero();
        assertThat(marks.at("/findings/accuracy").asDouble()).isZero();
        assertThat(marks.at("/entitledNotInContact/said").isNull()).isTrue();
    }

    @Test
    void halfReadIsLessThanHalfRecalled() throws IOException {
        JsonNode marks = score(answers(2));
        assertThat(marks.at("/linkage/precision").asDouble()).isGreaterThan(0.9);
        assertThat(marks.at("/linkage/recall").asDouble()).isBetween(0.1, 0.5);
    }

    @Test
    void advocatesNeitherHelpNorHarm() throws IOException {
        long advocates = Crises.lines(truth.resolve("mentions.jsonl")).stream()
                .filter(m -> m.get("role").asString().equals("advocate"))
                .count();
        JsonNode marks = score(answers(1));
        assertThat(advocates).isPositive();
        assertThat(marks.at("/mentions/spurious").asInt()).isZero();
    }

    private static JsonNode score(List<String> lines) throws IOException {
        Path file = Files.createTempFile(folder, "answers", ".jsonl");
        Files.write(file, lines);
        return JsonMapper.builder().build().valueToTree(Score.of(truth, file));
    }

    /** The truth said back, every n-th mention of it. */
    private static List<String> answers(int every) throws IOException {
        List<String> lines = new ArrayList<>();
        int at = 0;
        for (JsonNode m : Crises.lines(truth.resolve("mentions.jsonl"))) {
            if (at++ % every == 0) {
                lines.add("{\"source\":%s,\"row\":%s,\"name\":%s,\"person\":%s}"
                        .formatted(m.get("source"), m.get("row"), m.get("name"), m.get("person")));
            }
        }
        for (JsonNode p : Crises.lines(truth.resolve("people.jsonl"))) {
            lines.add("{\"person\":%s,\"findings\":%s}".formatted(p.get("person"), p.get("findings")));
        }
        lines.add("{\"figure\":\"entitled-not-in-contact\",\"said\":4,\"low\":3,\"high\":6,\"roll\":9}");
        return lines;
    }
}
