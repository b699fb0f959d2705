package org.safepassage.service.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;

/** Makes workbooks for tests, and breaks them. */
final class Workbooks {
    private Workbooks() {}

    static byte[] of(Consumer<Workbook> filling) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Tests", "1.0")) {
            filling.accept(workbook);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The same workbook with the text of one part changed. */
    static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) {
        var out = new ByteArrayOutputStream();
        var bytesOfWorkbook = new SeekableInMemoryByteChannel(workbook);
        try (var from = ZipFile.builder()
                        .setSeekableByteChannel(bytesOfWorkbook)
                        .get();
                var to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(part)) {
                    String changed = change.apply(new String(bytes, StandardCharsets.UTF_8));
                    bytes = changed.getBytes(StandardCharsets.UTF_8);
                }
                to.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A zip with one part of this many zeros, as {@code xl/worksheets/sheet1.xml}. */
    static byte[] bomb(long zeros) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] block = new byte[64 * 1024];
            for (long written = 0; written < zeros; written += block.length) zip.write(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
