package org.safepassage.exercise.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON object a line; fields that are not asked for are passed over. */
public final class JsonLines {
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private JsonLines() {}

    public static <T> List<T> read(Path file, Class<T> type) throws IOException {
        List<T> found = new ArrayList<>();
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                try {
                    found.add(MAPPER.readValue(text, type));
                } catch (JacksonException e) {
                    throw new UnreadableLine(file, number, e);
                }
            }
        }
        return found;
    }
}
