package org.safepassage.exercise.truth;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes the truth as it comes to be, a JSON object a line, so that memory does not grow with the crisis. */
public final class TruthFiles implements Closeable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Path folder;
    private final Writer people;
    private final Writer mentions;
    private final Writer messages;

    public TruthFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.people = open("people.jsonl");
        this.mentions = open("mentions.jsonl");
        this.messages = open("messages.jsonl");
    }

    private Writer open(String name) throws IOException {
        return Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
    }

    public void person(Map<String, ?> person) throws IOException {
        line(people, person);
    }

    public void message(Map<String, ?> message) throws IOException {
        line(messages, message);
    }

    /** @param also other hashes under which the same bytes may be met: an attachment's own, a chat inside its zip */
    public void mention(String source, List<String> also, String kind, Claim claim) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("source", source);
        if (!also.isEmpty()) {
            line.put("also", also);
        }
        line.put("kind", kind);
        line.put("row", claim.row() > 0 ? claim.row() : null);
        line.put("name", claim.name());
        line.put("person", claim.person());
        line.put("role", claim.role().code());
        line.put("family", claim.family());
        Map<String, String> facts = new LinkedHashMap<>();
        claim.facts().forEach((fact, value) -> facts.put(fact.code(), value));
        line.put("facts", facts);
        line.put("identifiers", claim.identifiers());
        line(mentions, line);
    }

    public void crisis(Map<String, ?> crisis) throws IOException {
        Files.writeString(folder.resolve("crisis.json"), JSON.writeValueAsString(crisis) + "\n");
    }

    private static void line(Writer to, Map<String, ?> object) throws IOException {
        to.write(JSON.writeValueAsString(object));
        to.write('\n');
    }

    @Override
    public void close() throws IOException {
        people.close();
        mentions.close();
        messages.close();
    }
}
