package org.safepassage.service.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** What one demo keeps beside its data: the exercise's files, and the mark that says the folder is a demo's own. */
record DemoFolder(Path data, Path mark) {
    static DemoFolder in(Installation installation, int people, long seed) throws IOException {
        Path data = installation.data.toAbsolutePath().normalize();
        Path beside = data.resolveSibling(data.getFileName() + "-exercise");
        var folder = new DemoFolder(data, beside);
        String wanted = people + " people, seed " + seed;
        Path label = beside.resolve("demo.txt");
        if (Files.exists(label) && (!Files.exists(data) || isEmpty(data))) {
            // Whoever threw the data away wants to play anew: what was played with them says nothing any more.
            FileSystemUtils.deleteRecursively(beside);
        }
        boolean same = Files.exists(label) && Files.readString(label).startsWith(wanted);
        if (Files.exists(data) && !isEmpty(data) && !same) {
            throw new WrongUsage("There are other data in " + data + ". Nothing was changed. "
                    + "Name a new folder with --data, or serve those: passage run --data " + data);
        }
        Files.createDirectories(beside);
        if (!same) {
            Files.writeString(label, wanted + "\n");
        }
        return folder;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** The root of a demonstration's state. A real one never lies on the machine that it certifies keys for. */
    static Path rootBeside(Path data) {
        Path whole = data.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + "-exercise").resolve("authorisations.root");
    }

    boolean isPlayed() {
        return Files.exists(mark.resolve("played"));
    }

    /** Begun and never ended: the exercise writes only into an empty folder, so it cannot be taken up again. */
    boolean brokeOff() {
        return Files.exists(exercise()) && !isPlayed();
    }

    void begin(Instant end) throws IOException {
        Files.writeString(mark.resolve("end"), end.toString());
    }

    /**
     * @param end when it is over by its own clock: whoever serves it goes on from there
     * @param seconds that taking in the messages took
     */
    void played(Instant end, double seconds) throws IOException {
        begin(end);
        Files.writeString(mark.resolve("played"), Double.toString(seconds));
    }

    /** How long taking in took when it was played; 0 when that was not kept. */
    double seconds() throws IOException {
        String kept = Files.readString(mark.resolve("played")).strip();
        return kept.isEmpty() ? 0 : Double.parseDouble(kept);
    }

    /** The exercise's clock: it stands at the crisis's end when the demo begins, and goes on from there. */
    Map<String, Object> clock(Clock wall) throws IOException {
        Instant end = Instant.parse(Files.readString(mark.resolve("end")).strip());
        return Map.of(
                "passage.clock-offset", Duration.between(wall.instant(), end).toString());
    }

    Path exercise() {
        return mark.resolve("files");
    }

    Path truth() {
        return exercise().resolve("truth");
    }

    Path answers() {
        return mark.resolve("answers.jsonl");
    }

    List<Path> rolls() {
        return List.of(exercise().resolve("rolls"));
    }

    List<Path> arrivals() {
        return List.of(exercise().resolve("arrivals"));
    }
}
