package org.safepassage.service.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.figures.Figure;
import org.safepassage.service.movement.Casualties;
import org.safepassage.service.movement.Door;
import org.safepassage.service.movement.DoorId;
import org.safepassage.service.movement.DoorPerson;
import org.safepassage.service.movement.Passage;
import org.safepassage.service.movement.Passages;
import org.safepassage.service.people.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service has on record of the road, person by person, for the score; added to what it made of the messages. */
final class RoadAnswers {
    private static final Map<String, String> FIGURES =
            Map.of("passed", "passed", "turned-back", "turned-back", "landed", "landed", "casualties", "killed");

    private final ApplicationContext application;
    private final OperationId operation;
    private final Output output;
    private final Map<UUID, UUID> joined = new HashMap<>();

    RoadAnswers(ApplicationContext application, OperationId operation, Output output) {
        this.application = application;
        this.operation = operation;
        this.output = output;
    }

    /**
     * @param doors those met on no list, by the number under which the exercise knows them
     * @param figures as they are at the end of the road
     */
    void append(Path file, Map<Integer, DoorId> doors, List<Figure> figures) throws IOException {
        Map<UUID, Set<String>> outcomes = outcomes(everybody());
        Map<DoorId, DoorPerson> met = application.getBean(Door.class).all(operation).stream()
                .collect(Collectors.toMap(DoorPerson::id, one -> one));
        Set<UUID> named = named(file);
        met.values().stream().flatMap(one -> one.person().stream()).forEach(one -> named.add(one.value()));
        try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
            for (UUID person : named) {
                Set<String> its = outcomes.get(living(person));
                if (its != null) {
                    line(out, "person", person, "road", its);
                }
            }
            for (var door : doors.entrySet()) {
                DoorPerson person = met.get(door.getValue());
                if (person != null && person.person().isPresent()) {
                    line(
                            out,
                            "door",
                            door.getKey(),
                            "person",
                            person.person().get().value());
                }
            }
            for (Figure figure : figures) {
                String name = FIGURES.get(figure.code());
                if (name != null) {
                    line(out, "figure", name, "said", figure.whole());
                }
            }
        }
    }

    private void line(Writer out, Object... fields) throws IOException {
        out.write(output.json(IntakeCommand.ordered(fields)) + "\n");
    }

    /** Whom the answers already name: somebody joined into another since then stands there by the old id. */
    private static Set<UUID> named(Path file) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        Set<UUID> named = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode person = json.readTree(line).path("person");
            if (person.isString()) {
                named.add(UUID.fromString(person.asString()));
            }
        }
        return named;
    }

    private Set<UUID> everybody() {
        Set<UUID> all = new TreeSet<>();
        application
                .getBean(JdbcClient.class)
                .sql("select id, joined from person where operation = ?")
                .param(operation.value())
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    UUID other = row.getObject("joined", UUID.class);
                    if (other != null) {
                        joined.put(id, other);
                    }
                    return all.add(id);
                })
                .list();
        return all;
    }

    private UUID living(UUID person) {
        UUID now = person;
        for (UUID next = joined.get(now); next != null; next = joined.get(now)) {
            now = next;
        }
        return now;
    }

    private Map<UUID, Set<String>> outcomes(Set<UUID> everybody) {
        Map<UUID, Set<String>> outcomes = new HashMap<>();
        List<PersonId> people = everybody.stream().map(PersonId::new).toList();
        for (Passage one : application.getBean(Passages.class).standing(operation, people)) {
            note(outcomes, one.person(), one.outcome().code());
        }
        application.getBean(Casualties.class).all(operation).forEach(one -> note(outcomes, one.person(), "killed"));
        return outcomes;
    }

    private void note(Map<UUID, Set<String>> outcomes, PersonId person, String outcome) {
        outcomes.computeIfAbsent(living(person.value()), any -> new TreeSet<>()).add(outcome);
    }
}
