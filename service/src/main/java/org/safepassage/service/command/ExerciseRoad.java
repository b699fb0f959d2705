package org.safepassage.service.command;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
final class ExerciseRoad implements Outside, AutoCloseable {
    private final DemoFolder folder;
    private final Process world;
    private final BufferedWriter questions;
    private final BufferedReader answers;
    private final JsonMapper json = JsonMapper.builder().build();

    ExerciseRoad(Exercise exercise, DemoFolder folder, long seed) throws IOException {
        this.folder = folder;
        this.world = exercise.road(seed, folder.truth(), folder.answers());
        this.questions = world.outputWriter(StandardCharsets.UTF_8);
        this.answers = world.inputReader(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        questions.close();
        world.destroy();
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
        questions.write(json.writeValueAsString(
                IntakeCommand.ordered("stage", question.name(), "called", told.toString(), "out", seen.toString())));
        questions.newLine();
        questions.flush();
        if (answers.readLine() == null) {
            throw new IOException("the exercise stopped while it was asked what happens on the road");
        }
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
