package org.safepassage.exercise.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a zip again with the crisis's own time in it: libraries stamp the hour they ran, and the seed must decide alone. */
final class FixedZip {
    private static final long TIME = 1_629_000_000_000L;

    private FixedZip() {}

    static byte[] of(byte[] zip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
        try {
            // The library streams entries without sizes, which only the directory at the end makes readable: hence a
            // file.
            Path kept = Files.createTempFile("exercise", ".zip");
            Files.write(kept, zip);
            try (ZipFile from = new ZipFile(kept.toFile());
                    ZipOutputStream to = new ZipOutputStream(out)) {
                for (ZipEntry entry : from.stream().toList()) {
                    byte[] content = from.getInputStream(entry).readAllBytes();
                    put(to, entry.getName(), stampless(entry.getName(), content));
                }
            } finally {
                Files.delete(kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(to, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream to, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.ofEpochSecond(TIME / 1000, 0, java.time.ZoneOffset.UTC));
        to.putNextEntry(entry);
        to.write(content);
        to.closeEntry();
    }

    private static byte[] stampless(String name, byte[] content) {
        if (!name.equals("docProps/core.xml")) {
            return content;
        }
        String xml = new String(content, StandardCharsets.UTF_8);
        return xml.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "2021-08-20T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
