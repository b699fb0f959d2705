package org.safepassage.exercise.writing;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.truth.TruthFiles;

/** Delivers mails: most as files by day, some into an mbox, some into a Maildir, a few twice; and tells the truth of each. */
final class Post implements Closeable {
    private static final DateTimeFormatter FROM_LINE =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ENGLISH);
    private static final String MBOX = "special-cases.mbox";
    private final Path folder;
    private final TruthFiles truth;
    private final Chance chance;
    private final OutputStream mbox;
    private long count;
    private long copies;

    Post(Path folder, TruthFiles truth, long seed) throws IOException {
        this.folder = folder;
        this.truth = truth;
        this.chance = Chance.of(seed, "post", 0);
        for (String part : List.of("cur", "new", "tmp")) {
            Files.createDirectories(folder.resolve("night-desk").resolve(part));
        }
        this.mbox = new BufferedOutputStream(Files.newOutputStream(folder.resolve(MBOX)));
    }

    void deliver(Arrival arrival) throws IOException {
        count++;
        byte[] bytes = arrival.bytes();
        String path = switch (chance.weighted(72, 18, 10)) {
            case 0 -> file(arrival, chance.in(0.85) ? bytes : bare(bytes));
            case 1 -> mbox(arrival);
            default -> maildir(arrival);
        };
        bytes = last;
        String source = Hash.of(bytes);
        List<String> also = new ArrayList<>(arrival.also());
        if (path.equals(MBOX)) {
            also.addAll(mboxReadings(bytes));
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("source", source);
        line.put("path", path);
        line.put("kind", "mail");
        line.put("form", arrival.form());
        line.put("language", arrival.language());
        line.put("time", arrival.time().toInstant().toString());
        line.put("bytes", bytes.length);
        line.put("mentions", arrival.claims().size());
        line.put("wrongScheme", arrival.wrongScheme());
        line.put("badFaith", arrival.badFaith());
        truth.message(line);
        for (var claim : arrival.claims()) {
            truth.mention(source, also, claim.row() > 0 ? "list" : "mail", claim);
        }
        if (chance.in(0.04)) {
            copy(arrival, bytes, source);
        }
    }

    private byte[] last = new byte[0];

    private void copy(Arrival arrival, byte[] bytes, String source) throws IOException {
        count++;
        copies++;
        Path day = Files.createDirectories(
                folder.resolve(arrival.time().toLocalDate().toString()));
        Path file = day.resolve("%07d-copy.eml".formatted(count));
        Files.write(file, bytes);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("source", source);
        line.put("path", folder.relativize(file).toString());
        line.put("kind", "mail");
        line.put("copy", true);
        truth.message(line);
    }

    private String file(Arrival arrival, byte[] bytes) throws IOException {
        Path day = Files.createDirectories(
                folder.resolve(arrival.time().toLocalDate().toString()));
        Path file = day.resolve("%07d.eml".formatted(count));
        Files.write(file, bytes);
        last = bytes;
        return folder.relativize(file).toString();
    }

    private String mbox(Arrival arrival) throws IOException {
        String time = arrival.time().withOffsetSameInstant(ZoneOffset.UTC).format(FROM_LINE);
        mbox.write(("From desk@crisis.example " + time + "\n").getBytes(StandardCharsets.US_ASCII));
        last = bare(arrival.bytes());
        mbox.write(last);
        mbox.write('\n');
        return MBOX;
    }

    private String maildir(Arrival arrival) throws IOException {
        boolean seen = chance.in(0.5);
        String name = arrival.time().toEpochSecond() + ".M" + count + ".desk" + (seen ? ":2,S" : "");
        Path file = folder.resolve("night-desk").resolve(seen ? "cur" : "new").resolve(name);
        last = bare(arrival.bytes());
        Files.write(file, last);
        return folder.relativize(file).toString();
    }

    /** Readers of an mbox differ on whether the empty line before the next "From " and the last line feed belong to a message. */
    private static List<String> mboxReadings(byte[] bytes) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = '\n';
        return List.of(Hash.of(longer), Hash.of(Arrays.copyOf(bytes, bytes.length - 1)));
    }

    /** The same with bare line feeds, as Unix mail stores keep it. */
    private static byte[] bare(byte[] bytes) {
        byte[] out = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                out[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(out, length);
    }

    long count() {
        return count;
    }

    long copies() {
        return copies;
    }

    @Override
    public void close() throws IOException {
        mbox.close();
    }
}
