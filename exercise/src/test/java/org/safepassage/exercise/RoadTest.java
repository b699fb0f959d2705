package org.safepassage.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.exercise.road.Road;
import org.safepassage.exercise.road.Stage;
import org.safepassage.exercise.score.Score;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoadTest {
    private static final long SEED = 3;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private Path truth;
    private Path answers;
    private final Map<String, Set<String>> families = new LinkedHashMap<>();

    @BeforeEach
    void everybodyIsKnownByTheirTrueName() throws IOException {
        truth = Crises.write(150, SEED, folder.resolve("crisis")).resolve("truth");
        answers = folder.resolve("answers.jsonl");
        List<String> lines = new ArrayList<>();
        for (JsonNode mention : Crises.lines(truth.resolve("mentions.jsonl"))) {
            if (!mention.get("role").asString().equals("advocate")) {
                families.computeIfAbsent(mention.get("family").asString(), any -> new TreeSet<>())
                        .add(mention.get("person").asString());
                lines.add(JSON.writeValueAsString(Map.of(
                        "source", mention.get("source").asString(),
                        "row", mention.path("row").asInt(0),
                        "name", mention.get("name").asString(),
                        "person", "our-" + mention.get("person").asString())));
            }
        }
        Files.write(answers, lines);
    }

    @Test
    void someAnswerAndSomeDoNot() throws IOException {
        Map<String, Integer> counted = walk(Stage.ANSWERS, "torkham", "2021-09-02T06:00:00Z");
        assertThat(counted.get("confirmed")).isGreaterThan(families.size() / 2);
        assertThat(counted).containsKey("declined");
    }

    @Test
    void nobodyPassesTwice() throws IOException {
        walk(Stage.GATE, "torkham", "2021-09-02T06:00:00Z");
        walk(Stage.GATE, "hairatan", "2021-09-05T06:00:00Z");
        Set<String> out = new HashSet<>();
        for (JsonNode step : Crises.lines(truth.resolve("road.jsonl"))) {
            if (step.get("outcome").asString().equals("passed")) {
                assertThat(out.add(step.get("person").asString())).isTrue();
            }
        }
        assertThat(out).isNotEmpty();
    }

    @Test
    void onlyWhoIsOutLands() throws IOException {
        assertThat(walk(Stage.FLIGHT, "islamabad", "2021-09-03T06:00:00Z")).doesNotContainKey("landed");
        int passed = walk(Stage.GATE, "torkham", "2021-09-04T06:00:00Z").get("passed");
        assertThat(walk(Stage.FLIGHT, "islamabad", "2021-09-05T06:00:00Z").get("landed"))
                .isPositive()
                .isLessThanOrEqualTo(passed);
    }

    @Test
    void aPersonListedTwiceComesOnce() throws IOException {
        String family = families.keySet().iterator().next();
        List<String> twice = new ArrayList<>(people(family));
        twice.addAll(people(family));
        Path called = folder.resolve("twice.jsonl");
        Files.write(called, List.of(line("x", "torkham", "2021-09-02T06:00:00Z", twice)));
        Path out = folder.resolve("out.jsonl");
        Map<String, Integer> counted = Road.of(truth, answers, SEED).walk(Stage.GATE, called, out);
        assertThat(counted.getOrDefault("passed", 0) + counted.getOrDefault("turned-back", 0))
                .isLessThanOrEqualTo(Crises.lines(truth.resolve("people.jsonl")).size());
        assertThat(Crises.lines(truth.resolve("road.jsonl")).stream()
                        .map(step -> step.get("person").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theRoadIsMarkedPersonByPerson() throws IOException {
        walk(Stage.GATE, "torkham", "2021-09-02T06:00:00Z");
        List<String> told = new ArrayList<>(Files.readAllLines(answers));
        Map<String, Set<String>> seen = new LinkedHashMap<>();
        int doors = 0;
        for (JsonNode happened : Crises.lines(folder.resolve("gate.jsonl"))) {
            String outcome = happened.get("outcome").asString();
            if (happened.has("unlisted")) {
                doors++;
                told.add("{\"door\":" + happened.at("/unlisted/door").asInt() + ",\"person\":\"new-" + doors + "\"}");
                told.add("{\"person\":\"new-" + doors + "\",\"road\":[\"" + outcome + "\"]}");
            } else if (!outcome.equals("absent")) {
                seen.computeIfAbsent(happened.get("person").asString(), any -> new TreeSet<>())
                        .add(outcome);
            }
        }
        for (var one : seen.entrySet()) {
            told.add(JSON.writeValueAsString(Map.of("person", one.getKey(), "road", one.getValue())));
        }
        Files.write(answers, told);
        assertThat(doors).isPositive();
        assertThat(marks().at("/road/accuracy").asDouble()).isEqualTo(1);
        Files.write(answers, told.subList(0, told.size() - 5));
        assertThat(marks().at("/road/accuracy").asDouble()).isLessThan(1);
    }

    private JsonNode marks() throws IOException {
        return JSON.valueToTree(Score.of(truth, answers));
    }

    private Map<String, Integer> walk(Stage stage, String place, String at) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String family : families.keySet()) {
            lines.add(line("call-" + family, place, at, people(family)));
        }
        Path called = folder.resolve("called.jsonl");
        Files.write(called, lines);
        return Road.of(truth, answers, SEED)
                .walk(stage, called, folder.resolve(stage.name().toLowerCase(java.util.Locale.ROOT) + ".jsonl"));
    }

    private List<String> people(String family) {
        return families.get(family).stream().map(person -> "our-" + person).toList();
    }

    private static String line(String id, String place, String at, List<String> people) {
        return JSON.writeValueAsString(Map.of("id", id, "place", place, "at", at, "people", people));
    }
}
