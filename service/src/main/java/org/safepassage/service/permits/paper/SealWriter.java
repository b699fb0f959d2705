package org.safepassage.service.permits.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.safepassage.service.permits.check.Fingerprint;
import org.safepassage.service.permits.check.Seal;

/** Puts a seal into bytes, as docs/permits.md draws them. */
public final class SealWriter {
    private static final int MOST_NAME = 80;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private SealWriter() {}

    /** @param sign gives 64 bytes, r and s, for the bytes it is given */
    public static byte[] write(Seal seal, UnaryOperator<byte[]> sign) {
        var writer = new SealWriter();
        writer.header(seal);
        writer.features(seal);
        byte[] signature = sign.apply(writer.out.toByteArray());
        writer.feature(0xFF, signature);
        return writer.out.toByteArray();
    }

    private void header(Seal seal) {
        out.write(0xDC);
        out.write(0x03);
        c40(String.format("%-3s", seal.state()));
        c40(seal.signer() + String.format("%02X", seal.key().length()) + seal.key());
        day(seal.from());
        day(seal.from());
        out.write(0xA6);
        out.write(0x42);
    }

    private void features(Seal seal) {
        long serial = Long.parseLong(seal.serial().digits());
        feature(1, big(serial, 5));
        feature(2, big(seal.from().getEpochSecond(), 4));
        feature(3, big(seal.life().toHours(), 1));
        feature(4, name(seal.holder()));
        seal.born().ifPresent(year -> feature(5, big(year, 2)));
        seal.document().map(Fingerprint::bytes).ifPresent(hash -> feature(6, hash));
        seal.photo().map(Fingerprint::bytes).ifPresent(hash -> feature(7, hash));
    }

    /** A long name loses its last words, never half a letter. */
    private static byte[] name(String holder) {
        String name = holder;
        while (name.getBytes(StandardCharsets.UTF_8).length > MOST_NAME) {
            int blank = name.lastIndexOf(' ');
            name = blank > 0 ? name.substring(0, blank) : name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return name.strip().getBytes(StandardCharsets.UTF_8);
    }

    private void feature(int tag, byte[] value) {
        out.write(tag);
        out.write(value.length);
        out.writeBytes(value);
    }

    private void day(java.time.Instant time) {
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        out.writeBytes(big(day.getMonthValue() * 1_000_000L + day.getDayOfMonth() * 10_000L + day.getYear(), 3));
    }

    /** Capitals, digits and blanks in threes; every text given here has a multiple of three. */
    private void c40(String text) {
        for (int i = 0; i < text.length(); i += 3) {
            int three = 1 + 1600 * value(text.charAt(i)) + 40 * value(text.charAt(i + 1)) + value(text.charAt(i + 2));
            out.writeBytes(big(three, 2));
        }
    }

    private static int value(char c) {
        if (c == ' ') {
            return 3;
        }
        return c <= '9' ? c - '0' + 4 : c - 'A' + 14;
    }

    private static byte[] big(long number, int bytes) {
        byte[] big = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            big[i] = (byte) (number >> 8 * (bytes - 1 - i));
        }
        return big;
    }
}
