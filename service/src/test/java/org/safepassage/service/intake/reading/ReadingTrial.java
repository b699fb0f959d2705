package org.safepassage.service.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.safepassage.service.intake.reading.sources.SourceItem;
import org.safepassage.service.intake.reading.sources.Sources;

/**
 * Reads whatever lies below the given paths and prints how fast that went and what was flagged; with {@code --each} also a
 * line for each message (kinds, flags, attachments' hashes, never words). A program, not a test: run it by hand.
 */
final class ReadingTrial {
    private final Reader reader = Reader.usual();
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final Map<Flag, Integer> flags = new EnumMap<>(Flag.class);
    private final List<SourceItem> items = new ArrayList<>();
    private long bytes;
    private int faulty;

    public static void main(String[] arguments) throws IOException {
        var paths = new ArrayList<Path>();
        boolean each = false;
        int rounds = 1;
        for (String argument : arguments) {
            if (argument.equals("--each")) each = true;
            else if (argument.startsWith("--rounds=")) rounds = Integer.parseInt(argument.substring(9));
            else paths.add(Path.of(argument));
        }
        var trial = new ReadingTrial();
        try (var walked = Sources.walk(paths)) {
            walked.forEach(trial.items::add);
        }
        for (int round = 1; round <= rounds; round++) trial.round(each && round == 1);
    }

    private void round(boolean each) throws IOException {
        kinds.clear();
        flags.clear();
        bytes = 0;
        faulty = 0;
        var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long started = process.getProcessCpuTime();
        for (SourceItem item : items) read(item, each);
        double seconds = (process.getProcessCpuTime() - started) / 1e9;
        System.out.printf(
                "%d messages, %.1f MB in %.2f s of one core: %.0f/s, %.1f MB/s; with a fault %d; kinds %s; flags %s%n",
                items.size(),
                bytes / 1e6,
                seconds,
                items.size() / seconds,
                bytes / 1e6 / seconds,
                faulty,
                kinds,
                flags);
    }

    private void read(SourceItem item, boolean each) throws IOException {
        ReadMessage read;
        long started = System.nanoTime();
        try (InputStream in = item.open()) {
            read = reader.read(in, item.hint()).with(item.flags());
        }
        bytes += item.length();
        kinds.merge(read.kind(), 1, Integer::sum);
        var all = read.allFlags();
        for (Flag flag : all) flags.merge(flag, 1, Integer::sum);
        if (all.stream().anyMatch(Flag::fault)) faulty++;
        if (each) print(item, read, (System.nanoTime() - started) / 1_000_000);
    }

    private static void print(SourceItem item, ReadMessage read, long millis) {
        System.out.println(item.source() + " " + read.kind() + " " + read.language() + " " + read.allFlags()
                + " bodies=" + read.bodies().size() + " lines=" + read.chat().size() + " ms=" + millis);
        attachments(read, "  ");
    }

    private static void attachments(ReadMessage read, String indent) {
        for (Attachment file : read.attachments()) {
            System.out.println(indent + "@ " + file.place() + " " + file.type() + " " + file.size() + " "
                    + file.sha256() + " " + file.name());
            if (file.inside() != null) attachments(file.inside(), indent + "  ");
        }
    }
}
