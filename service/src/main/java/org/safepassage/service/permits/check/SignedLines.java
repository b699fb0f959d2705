package org.safepassage.service.permits.check;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A list as a file: lines of ASCII, each ended by one line feed, the last of them {@code signature} over all before it. Read strictly:
 * another end, a blank too many or a byte after the end, and it is no list.
 */
record SignedLines(List<String> lines, byte[] signed, byte[] signature) {
    private static final String LAST = "signature ";

    static Optional<SignedLines> read(byte[] file, String first, int mostBytes) {
        if (file.length > mostBytes || file.length == 0 || file[file.length - 1] != '\n') {
            return Optional.empty();
        }
        for (byte one : file) {
            if (one != '\n' && (one < 0x20 || one > 0x7e)) {
                return Optional.empty();
            }
        }
        List<String> all = List.of(new String(file, StandardCharsets.US_ASCII).split("\n", -1));
        List<String> lines = all.subList(0, all.size() - 2);
        String last = all.get(all.size() - 2);
        if (lines.isEmpty() || !lines.getFirst().equals(first) || !last.startsWith(LAST)) {
            return Optional.empty();
        }
        byte[] signature = base64(last.substring(LAST.length())).orElse(new byte[0]);
        if (signature.length != Es256.LENGTH) {
            return Optional.empty();
        }
        byte[] signed = Arrays.copyOf(file, file.length - last.length() - 1);
        return Optional.of(new SignedLines(List.copyOf(lines), signed, signature));
    }

    /** What stands behind this word on this line. */
    Optional<String> after(int line, String word) {
        return line < lines.size() && lines.get(line).startsWith(word + " ")
                ? Optional.of(lines.get(line).substring(word.length() + 1))
                : Optional.empty();
    }

    Optional<Instant> time(int line, String word) {
        return after(line, word).flatMap(text -> {
            try {
                Instant time = Instant.parse(text);
                return time.toString().equals(text) ? Optional.of(time) : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** Only the one way to write these bytes. */
    static Optional<byte[]> base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
