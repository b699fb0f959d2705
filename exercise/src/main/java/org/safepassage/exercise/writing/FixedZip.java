package org.safepassage.exercise.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip again with the crisis's own time in it: libraries stamp the hour they ran, and the seed must decide alone. */
final class FixedZip {
    private static final long TIME = 1_629_000_000_000L;

    private FixedZip() {}

    static byte[] of(byte[] zip) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                put(to, entry.getName(), stampless(entry.getName(), from.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A zip of a single file. */
    static byte[] single(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            put(to, name, content);
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
        return xml.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "2021-08-20T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    }
}
