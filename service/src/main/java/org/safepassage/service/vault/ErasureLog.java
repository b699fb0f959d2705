package org.safepassage.service.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was erased: a line of ids and key numbers for each, in the keys folder, because that lives apart from backups. It is only ever
 * added to, and a line is durable before the first key of it is destroyed.
 */
final class ErasureLog {
    private final Path file;

    ErasureLog(Path file) {
        this.file = file;
    }

    void add(Erased erased) throws IOException {
        String line = erased.owner() + " "
                + erased.keys().stream().map(key -> Long.toString(key.value())).collect(Collectors.joining(" ")) + "\n";
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                FileLock held = out.lock()) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
            while (held.isValid() && bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    /** A last line without its end was never acted upon. */
    List<Erased> all() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String whole = Files.readString(file, StandardCharsets.US_ASCII);
        List<Erased> all = new ArrayList<>();
        for (String line :
                whole.substring(0, whole.lastIndexOf('\n') + 1).lines().toList()) {
            String[] words = line.strip().split(" ", -1);
            all.add(new Erased(
                    UUID.fromString(words[0]),
                    Arrays.stream(words)
                            .skip(1)
                            .map(number -> new KeyNumber(Long.parseLong(number)))
                            .toList()));
        }
        return all;
    }
}
