package org.safepassage.service.intake.reading.words;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes text, believing the bytes before the label: a byte order mark, then the stated encoding when it fits, then
 * UTF-8 when the bytes are well-formed UTF-8, then a guess between the encodings in use for Persian, Pashto and English.
 */
public final class Decoding {
    private Decoding() {}

    /** @param stated as the sender wrote it; empty when nothing was stated */
    public static Decoded decode(byte[] bytes, String stated) {
        if (bytes.length == 0) return new Decoded("", "us-ascii", false, false);
        @Nullable Decoded marked = byMark(bytes);
        if (marked != null) return marked;
        String label = CharsetNames.normal(stated);
        if (label.equals("utf-16")) {
            @Nullable Charset wide = SingleByteGuess.wide(bytes);
            return lenient(bytes, 0, wide == null ? StandardCharsets.UTF_16BE : wide, false);
        }
        if (label.equals("utf-7")) return new Decoded(Utf7.decode(bytes), "utf-7", false, false);
        @Nullable Charset charset = CharsetNames.charset(label);
        if (isAscii(bytes) && (charset == null || asciiCompatible(charset))) return ascii(bytes, label, charset);
        if (charset == null) return guess(bytes, true);
        if (singleByte(charset) && isUtf8(bytes)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), "utf-8", true, false);
        }
        if (charset.name().equals("windows-1252") && SingleByteGuess.clearlyNotWestern(bytes))
            return guess(bytes, true);
        @Nullable String strict = strictly(bytes, charset);
        if (strict != null) return new Decoded(strict, charset.name().toLowerCase(java.util.Locale.ROOT), false, false);
        return wrongLabel(bytes, charset);
    }

    private static Decoded ascii(byte[] bytes, String label, @Nullable Charset charset) {
        boolean unknown = charset == null && !label.isEmpty();
        return new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), "us-ascii", unknown, false);
    }

    private static @Nullable Decoded byMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
            return lenient(b, 3, StandardCharsets.UTF_8, false);
        }
        if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
            return lenient(b, 2, StandardCharsets.UTF_16LE, false);
        }
        if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
            return lenient(b, 2, StandardCharsets.UTF_16BE, false);
        }
        return null;
    }

    private static Decoded wrongLabel(byte[] bytes, Charset stated) {
        if (isUtf8(bytes)) return new Decoded(new String(bytes, StandardCharsets.UTF_8), "utf-8", true, false);
        if (stated.equals(StandardCharsets.UTF_8) && mostlyUtf8(bytes)) return lenient(bytes, 0, stated, false);
        if (!singleByte(stated)) return lenient(bytes, 0, stated, false);
        return guess(bytes, true);
    }

    /** UTF-16, with or without a mark. */
    public static boolean isWide(byte[] b) {
        boolean marked = b.length >= 2 && (b[0] == -1 && b[1] == -2 || b[0] == -2 && b[1] == -1);
        return marked || SingleByteGuess.wide(b) != null;
    }

    /** A guess for text without any label. */
    public static Decoded guess(byte[] bytes, boolean remark) {
        if (isUtf8(bytes)) return new Decoded(new String(bytes, StandardCharsets.UTF_8), "utf-8", false, false);
        @Nullable Charset wide = SingleByteGuess.wide(bytes);
        if (wide != null) return lenient(bytes, 0, wide, remark);
        if (mostlyUtf8(bytes)) return lenient(bytes, 0, StandardCharsets.UTF_8, remark);
        Charset guess = SingleByteGuess.of(bytes);
        return lenient(bytes, 0, guess, remark && !SingleByteGuess.surelyWestern(bytes, guess));
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset, boolean guessed) {
        String text = new String(bytes, from, bytes.length - from, charset);
        boolean gaps = text.indexOf('\uFFFD') >= 0;
        return new Decoded(text, charset.name().toLowerCase(java.util.Locale.ROOT), guessed, gaps);
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            return null;
        }
    }

    static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) if (b < 0 || b == 0x1b || b == 0) return false;
        return true;
    }

    /** Well-formed UTF-8; a character cut off at the very end is let pass. */
    public static boolean isUtf8(byte[] bytes) {
        return Utf8Check.errors(bytes) == 0;
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        return Utf8Check.errors(bytes) * 10 < Utf8Check.characters(bytes);
    }

    private static boolean asciiCompatible(Charset charset) {
        String name = charset.name();
        return !name.startsWith("UTF-16")
                && !name.startsWith("UTF-32")
                && !name.startsWith("IBM0")
                && !name.startsWith("x-UTF-16")
                && !name.equals("IBM1047");
    }

    private static boolean singleByte(Charset charset) {
        return charset.canEncode()
                && asciiCompatible(charset)
                && charset.newEncoder().maxBytesPerChar() == 1.0f;
    }
}
