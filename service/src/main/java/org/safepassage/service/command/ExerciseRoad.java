package org.safepassage.service.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.command.road.Outside;
import org.safepassage.service.people.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the exercise what happens outside; it is a program of its own, and is told and tells by files. */
final class ExerciseRoad implements Outside {
    private final Exercise exercise;
    private final DemoFolder folder;
    private final long seed;
    private final JsonMapper json = JsonMapper.builder().build();

    ExerciseRoad(Exercise exercise, DemoFolder folder, long seed) {
        this.exercise = exercise;
        this.folder = folder;
        this.seed = seed;
    }

    @Override
    public List<Happening> ask(Question question, List<Called> called) throws IOException {
        Path told = folder.mark().resolve("called.jsonl");
        Path seen = folder.mark().resolve("happened.jsonl");
        List<String> lines = new ArrayList<>();
        for (Called one : called) {
            lines.add(json.writeValueAsString(IntakeCommand.ordered(
                    "id", one.id(),
                    "place", one.place(),
                    "at", one.at().toString(),
                    "people", one.people().stream().map(PersonId::value).toList())));
        }
        Files.write(told, lines);
        exercise.road(question.name(), seed, folder.truth(), folder.answers(), told, seen);
        List<Happening> happened = new ArrayList<>();
        for (String line : Files.readAllLines(seen)) {
            happened.add(happening(json.readTree(line)));
        }
        return happened;
    }

    private static Happening happening(JsonNode line) {
        JsonNode door = line.path("unlisted");
        List<String> papers = new ArrayList<>();
        line.path("papers").forEach(paper -> papers.add(paper.asString()));
        return new Happening(
                UUID.fromString(line.get("id").asString()),
                line.has("person")
                        ? new PersonId(UUID.fromString(line.get("person").asString()))
                        : null,
                door.isObject() ? stranger(door) : null,
                line.get("outcome").asString(),
                line.get("place").asString(),
                Instant.parse(line.get("at").asString()),
                line.path("because").asString(""),
                papers);
    }

    private static Stranger stranger(JsonNode door) {
        return new Stranger(
                door.get("door").asInt(),
                door.get("name").asString(),
                door.get("born").asString(),
                door.get("sex").asString(),
                door.get("relation").asString());
    }
}
