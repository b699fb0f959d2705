package org.safepassage.linkage.tool;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes rows of values and numbers as bytes, without a string for each. */
final class CsvWriter implements AutoCloseable {
    private static final int FULL = 1 << 16;

    private final OutputStream out;
    private byte[] bytes = new byte[FULL * 2];
    private int used;

    CsvWriter(Path file, String heading) throws IOException {
        out = Files.newOutputStream(file);
        cell(heading.getBytes(StandardCharsets.UTF_8), false);
        end();
    }

    /** A value as it stands in a list; quoted where it needs to be. */
    void value(byte[] utf8) {
        boolean quote = false;
        for (byte b : utf8) {
            quote |= b == ',' || b == '"' || b == '\n' || b == '\r';
        }
        cell(utf8, quote);
    }

    private void cell(byte[] utf8, boolean quote) {
        if (used + utf8.length * 2 + 16 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2 + utf8.length * 2);
        }
        if (!quote) {
            System.arraycopy(utf8, 0, bytes, used, utf8.length);
            used += utf8.length;
            return;
        }
        sign('"');
        for (byte b : utf8) {
            if (b == '"') {
                sign('"');
            }
            bytes[used++] = b;
        }
        sign('"');
    }

    /** One sign, such as the comma between values. */
    void sign(char sign) {
        bytes[used++] = (byte) sign;
    }

    void number(long number) {
        long rest = number;
        if (rest < 0) {
            sign('-');
            rest = -rest;
        }
        int from = used;
        do {
            bytes[used++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        for (int i = from, j = used - 1; i < j; i++, j--) {
            byte b = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = b;
        }
    }

    /** A number with so many decimals. */
    void decimal(double number, int places) {
        long factor = 1;
        for (int i = 0; i < places; i++) {
            factor *= 10;
        }
        long scaled = Math.round(Math.abs(number) * factor);
        if (number < 0 && scaled > 0) {
            sign('-');
        }
        number(scaled / factor);
        sign('.');
        long rest = scaled % factor;
        for (long digit = factor / 10; digit > 0; digit /= 10) {
            sign((char) ('0' + rest / digit % 10));
        }
    }

    /** Ends a row. */
    void end() throws IOException {
        sign('\n');
        if (used >= FULL) {
            out.write(bytes, 0, used);
            used = 0;
        }
    }

    @Override
    public void close() throws IOException {
        out.write(bytes, 0, used);
        out.close();
    }
}
