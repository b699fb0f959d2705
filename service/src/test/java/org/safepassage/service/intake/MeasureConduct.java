package org.safepassage.service.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safepassage.service.intake.reading.Hint;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.intake.reading.Reader;
import org.safepassage.service.operations.Operations;
import org.safepassage.service.people.MentionContent;

/**
 * A program, not a test: what would be proposed as conduct out of a folder of messages, and how long looking for it takes. Arguments:
 * the folder, then {@code --words} to see the sentences (of invented people only). Run it in {@code service/}.
 */
final class MeasureConduct {
    private MeasureConduct() {}

    public static void main(String[] args) throws IOException {
        var operation = Operations.read(Path.of("..", "operations", "afghanistan-2021"));
        var overhearing = new Overhearing(operation);
        var finder = new Finder(operation, overhearing);
        boolean words = args.length > 1 && args[1].equals("--words");
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Map<String, Integer> proposed = new TreeMap<>();
        int telling = 0;
        long nanos = 0;
        for (Path file : files) {
            ReadMessage message;
            try (InputStream in = Files.newInputStream(file)) {
                message = Reader.usual().read(in, Hint.named(String.valueOf(file.getFileName())));
            }
            List<Finder.One> people =
                    finder.people(message, Instant.EPOCH, true).all();
            long begun = System.nanoTime();
            List<Finder.One> after = overhearing.with(message, people);
            nanos += System.nanoTime() - begun;
            List<MentionContent.Heard> heard = after.stream()
                    .flatMap(one -> one.content().heard().stream())
                    .toList();
            telling += heard.isEmpty() ? 0 : 1;
            for (MentionContent.Heard one : heard) {
                proposed.merge(one.outcome() + " at " + one.place(), 1, Integer::sum);
                if (words) {
                    System.out.println(one.outcome() + " at " + one.place() + ": " + one.words());
                }
            }
        }
        System.out.printf(
                "%,d of %,d messages tell of a crossing: %s; %.3f ms a message%n",
                telling, files.size(), proposed, nanos / 1e6 / Math.max(1, files.size()));
    }
}
