package org.safepassage.exercise.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Everything a service said: its mentions, its findings by its own person ids, its figures by name, and by person what befell them on
 * the road; people whom it first met at a door stand there under the number of the door. */
record Answers(
        List<AnswerMention> mentions,
        Map<String, Map<String, String>> findings,
        Map<String, AnswerLine> figures,
        Map<String, List<String>> road,
        Map<Integer, String> doors) {
    static Answers read(Path file) throws IOException {
        Answers answers =
                new Answers(new ArrayList<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank()) {
                    answers.take(parsed(text, number, file));
                }
            }
        }
        return answers;
    }

    private static AnswerLine parsed(String text, int number, Path file) {
        try {
            return JsonLines.MAPPER.readValue(text, AnswerLine.class);
        } catch (JacksonException e) {
            throw new UnreadableLine(file, number, e);
        }
    }

    private void take(AnswerLine line) {
        if (line.figure() != null) {
            figures.put(line.figure(), line);
        } else if (line.door() != null && line.person() != null) {
            doors.put(line.door(), line.person());
        } else if (line.road() != null && line.person() != null) {
            road.put(line.person(), line.road());
        } else if (line.findings() != null && line.person() != null) {
            findings.put(line.person(), line.findings());
        } else if (line.source() != null && line.person() != null) {
            String name = line.name() == null ? "" : line.name();
            int row = line.row() == null ? 0 : line.row();
            mentions.add(new AnswerMention(line.source(), row, name, line.person()));
        }
    }
}
