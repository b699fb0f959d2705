package org.safepassage.service.intake.mentions.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.safepassage.service.intake.mentions.Context;
import org.safepassage.service.intake.mentions.FindPeople;
import org.safepassage.service.intake.mentions.FoundPerson;
import org.safepassage.service.intake.mentions.words.WordLists;
import org.safepassage.service.intake.reading.Attachment;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.ListRow;
import org.safepassage.service.intake.reading.ListSheet;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.intake.reading.Reader;
import org.safepassage.service.intake.reading.sources.SourceItem;
import org.safepassage.service.intake.reading.sources.Sources;

/** {@code MeasureReading DIR [--faults]}: mention recall and precision, and facts by code, against an exercise's truth. */
public final class MeasureReading {

    private final Reader reader = Reader.usual();
    private final FindPeople find = new FindPeople(WordLists.bundled(), List.of("AF", "GB", "PK"));
    private final Comparison comparison = new Comparison();
    private long nanoseconds;
    private int messages;

    private MeasureReading() {}

    public static void main(String[] arguments) throws Exception {
        MeasureReading measure = new MeasureReading();
        Path folder = Path.of(arguments[0]);
        measure.run(folder, Truth.read(folder));
        try (PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8)) {
            measure.comparison.tallies.forEach((name, tally) -> out.printf("%-24s %s%n", name, tally));
            out.printf("messages %d, finding people took %.3f s%n", measure.messages, measure.nanoseconds / 1e9);
            if (arguments.length > 1) {
                measure.comparison.faults.forEach(out::println);
            }
        }
    }

    private void run(Path folder, Truth truth) throws IOException, NoSuchAlgorithmException {
        try (Stream<SourceItem> items = Sources.walk(List.of(folder.resolve("arrivals"), folder.resolve("rolls")))) {
            for (SourceItem item : (Iterable<SourceItem>) items::iterator) {
                one(item, truth);
            }
        }
    }

    private void one(SourceItem item, Truth truth) throws IOException, NoSuchAlgorithmException {
        byte[] bytes;
        try (InputStream in = item.open()) {
            bytes = in.readAllBytes();
        }
        String source =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        ReadMessage message = reader.read(bytes, item.hint());
        List<Truth.Mention> said = truth.bySource().getOrDefault(source, List.of());
        if (!message.sheets().isEmpty()) {
            rows(source, message, said);
            return;
        }
        boolean attached = message.attachments().stream()
                .anyMatch(one -> one.inside() != null && !one.inside().sheets().isEmpty());
        List<Truth.Mention> told = said.stream()
                .filter(one -> !attached || !one.kind().equals("list"))
                .toList();
        for (Attachment attachment : message.attachments()) {
            ReadMessage inside = attachment.inside();
            if (inside != null && !inside.sheets().isEmpty()) {
                rows(source, inside, said);
            }
        }
        boolean automatic =
                message.flags().contains(Flag.AUTO_REPLY) || message.flags().contains(Flag.BOUNCE);
        Context.Source kind = message.chat().isEmpty() ? Context.Source.MAIL : Context.Source.CHAT;
        long start = System.nanoTime();
        List<FoundPerson> found = find.in(Read.context(message, kind, automatic), Read.passages(message))
                .people();
        nanoseconds += System.nanoTime() - start;
        messages++;
        String name = kind == Context.Source.MAIL ? "mail" : "chat";
        comparison.compare(
                Path.of(item.source()).getFileName().toString() + " " + source.substring(0, 8), name, told, found);
    }

    private void rows(String source, ReadMessage message, List<Truth.Mention> said) {
        for (ListSheet sheet : message.sheets()) {
            for (ListRow row : sheet.rows()) {
                List<FoundPerson> found =
                        new ArrayList<>(find.in(Read.context(message, Context.Source.LIST, false), Read.row(sheet, row))
                                .people());
                List<Truth.Mention> of = said.stream()
                        .filter(one -> one.row() == row.number() && !one.kind().equals("mail"))
                        .toList();
                comparison.compare(source.substring(0, 8) + " row " + row.number(), "list", of, found);
            }
        }
    }
}
