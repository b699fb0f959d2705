package org.safepassage.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.exercise.score.Score;
import tools.jackson.databind.JsonNode;

class CrisisTest {
    @TempDir
    static Path folder;

    static Path crisis;
    static List<JsonNode> people;
    static List<JsonNode> mentions;
    static List<JsonNode> messages;

    @BeforeAll
    static void write() throws IOException {
        crisis = Crises.write(400, 7, folder.resolve("crisis"));
        people = Crises.lines(crisis.resolve("truth/people.jsonl"));
        mentions = Crises.lines(crisis.resolve("truth/mentions.jsonl"));
        messages = Crises.lines(crisis.resolve("truth/messages.jsonl"));
    }

    @Test
    void theSameSeedGivesTheSameBytes(@TempDir Path other) throws IOException {
        Path again = Crises.write(400, 7, other.resolve("again"));
        assertThat(Crises.fingerprints(again)).isEqualTo(Crises.fingerprints(crisis));
    }

    @Test
    void anotherSeedGivesAnotherCrisis(@TempDir Path other) throws IOException {
        Path different = Crises.write(400, 8, other.resolve("different"));
        assertThat(Files.readString(different.resolve("truth/people.jsonl")))
                .isNotEqualTo(Files.readString(crisis.resolve("truth/people.jsonl")));
    }

    @Test
    void exactlyAsManyPeopleAsAskedForAreInvented() {
        assertThat(people).hasSize(400);
        assertThat(people.stream().map(p -> p.get("person").asString()).distinct())
                .hasSize(400);
    }

    @Test
    void tenPeopleAreEnoughForACrisis(@TempDir Path other) throws IOException {
        Path small = Crises.write(10, 1, other.resolve("small"));
        assertThat(Crises.lines(small.resolve("truth/people.jsonl"))).hasSize(10);
        assertThat(small.resolve("arrivals/mail/special-cases.mbox")).exists();
    }

    @Test
    void linkingByExactIdentifiersAloneStaysBelowSixtyPercent() throws IOException {
        assertThat(Score.baseline(crisis.resolve("truth"))).isBetween(0.2, 0.6);
    }

    @Test
    void everyMentionIsOfAnInventedPersonOrAnAdvocate() {
        Set<String> known = people.stream().map(p -> p.get("person").asString()).collect(Collectors.toSet());
        for (JsonNode mention : mentions) {
            String person = mention.get("person").asString();
            assertThat(known.contains(person)
                            || mention.get("role").asString().equals("advocate") && person.startsWith("adv-"))
                    .as(person)
                    .isTrue();
        }
    }

    @Test
    void someWhoAreEntitledNeverGotInContact() {
        long roll = people.stream().filter(p -> !p.get("onRoll").isEmpty()).count();
        long silent = people.stream()
                .filter(p -> !p.get("onRoll").isEmpty() && !p.get("inContact").asBoolean())
                .count();
        assertThat(roll).isGreaterThan(15);
        assertThat(silent / (double) roll).isBetween(0.1, 0.4);
    }

    @Test
    void whoeverIsInContactIsNamedInSomethingThatArrived() {
        Set<String> named = mentions.stream()
                .filter(m -> !m.get("kind").asString().equals("roll"))
                .map(m -> m.get("person").asString())
                .collect(Collectors.toSet());
        for (JsonNode person : people) {
            assertThat(named.contains(person.get("person").asString()))
                    .isEqualTo(person.get("inContact").asBoolean());
        }
    }

    @Test
    void arrivalsComeInTheMeasuresOfTheRecord() {
        long mails = messages.size();
        assertThat(mails / 400.0).isBetween(1.3, 2.0);
        assertThat(share("own")).isBetween(0.25, 0.5);
        assertThat(share("relative")).isBetween(0.06, 0.2);
        assertThat(share("office") + share("list") + share("forward")).isBetween(0.1, 0.25);
        assertThat(messages.stream().filter(m -> m.has("copy")).count()).isPositive();
    }

    private double share(String form) {
        long n = messages.stream()
                .filter(m -> m.has("form") && m.get("form").asString().equals(form))
                .count();
        return n / (double) messages.size();
    }
}
