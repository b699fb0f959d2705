package org.safepassage.service.intake.mentions.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an exercise says is written: mentions by source, and the row for lists. */
record Truth(Map<String, List<Mention>> bySource) {

    record Mention(
            String kind, int row, String name, String role, Map<String, String> facts, List<String> identifiers) {}

    static Truth read(Path folder) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Map<String, List<Mention>> bySource = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("truth/mentions.jsonl"))) {
            JsonNode node = json.readTree(line);
            bySource.computeIfAbsent(node.get("source").asString(), source -> new ArrayList<>())
                    .add(mention(node));
        }
        return new Truth(bySource);
    }

    private static Mention mention(JsonNode node) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (node.has("facts")) {
            node.get("facts")
                    .properties()
                    .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
        }
        List<String> identifiers = new ArrayList<>();
        if (node.has("identifiers")) {
            node.get("identifiers").forEach(identifier -> identifiers.add(identifier.asString()));
        }
        int row = node.get("row").isNull() ? 0 : node.get("row").asInt();
        return new Mention(
                node.get("kind").asString(),
                row,
                node.get("name").asString(),
                node.get("role").asString(),
                facts,
                List.copyOf(new TreeSet<>(identifiers)));
    }
}
