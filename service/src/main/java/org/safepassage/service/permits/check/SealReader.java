package org.safepassage.service.permits.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the bytes of an authorisation as docs/permits.md draws them: header, message zone, signature zone. Every length has a limit,
 * features come in order and once, every byte is accounted for.
 */
final class SealReader {
    static final int MOST_BYTES = 320;
    private static final int MAGIC = 0xDC;
    private static final int VERSION = 0x03;
    private static final int FEATURES = 0xA6;
    private static final int CATEGORY = 0x42;
    private static final int SIGNATURE = 0xFF;
    private static final int REFERENCE = 12;

    private final ByteBuffer in;

    private SealReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    /** What was read, and the bytes that the signature stands under; nothing of it is trusted yet. */
    record Parts(Seal seal, byte[] signed, byte[] signature) {}

    static Parts read(byte[] bytes) throws Rejected {
        if (bytes.length > MOST_BYTES) {
            throw new TrailingBytes();
        }
        return new SealReader(bytes).parts(bytes);
    }

    private Parts parts(byte[] bytes) throws Rejected {
        require(next() == MAGIC, "This is not a visible digital seal.");
        require(next() == VERSION, "This seal is of another version.");
        String state = C40.text(take(2));
        require(state.matches("[A-Z]{1,3} {0,2}"), "No state has such a code.");
        String signer = C40.text(take(12));
        require(
                signer.matches("[A-Z]{2}[A-Z0-9]{2}0C[0-9A-F]{12}"),
                "The reference to the key is not of the form allowed.");
        LocalDate issued = day();
        LocalDate signed = day();
        require(next() == FEATURES && next() == CATEGORY, "This seal is of another kind of document.");
        Seal seal = features(state.strip(), signer.substring(0, 4), signer.substring(signer.length() - REFERENCE));
        LocalDate begins = LocalDate.ofInstant(seal.from(), ZoneOffset.UTC);
        require(issued.equals(signed) && !begins.isBefore(issued), "Its days contradict each other.");
        byte[] under = Arrays.copyOf(bytes, in.position());
        require(next() == SIGNATURE, "The message does not end where it should.");
        int length = next();
        if (length != Es256.LENGTH) {
            throw new WrongAlgorithm();
        }
        byte[] signature = take(length);
        if (in.hasRemaining()) {
            throw new TrailingBytes();
        }
        return new Parts(seal, under, signature);
    }

    private Seal features(String state, String signer, String key) throws Rejected {
        Serial serial = serial(feature(1, 5, 5));
        Instant from = Instant.ofEpochSecond(
                Integer.toUnsignedLong(ByteBuffer.wrap(feature(2, 4, 4)).getInt()));
        int hours = feature(3, 1, 1)[0] & 0xff;
        require(hours > 0, "It holds for no time at all.");
        String holder = holder(feature(4, 1, 80));
        Optional<byte[]> born = maybe(5, 2);
        Optional<byte[]> document = maybe(6, DocumentBinding.LENGTH);
        Optional<byte[]> photo = maybe(7, 32);
        return new Seal(
                state,
                signer,
                key,
                serial,
                from,
                Duration.ofHours(hours),
                holder,
                born.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(ByteBuffer.wrap(born.get()).getShort() & 0xffff),
                document.map(Fingerprint::new),
                photo.map(Fingerprint::new));
    }

    private static Serial serial(byte[] five) throws Rejected {
        long number = 0;
        for (byte one : five) {
            number = number << 8 | one & 0xff;
        }
        return Serial.read(String.format("%012d", number)).orElseThrow(() -> new MalformedSeal("Its serial is none."));
    }

    private static String holder(byte[] bytes) throws Rejected {
        try {
            String name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean plain = name.equals(name.strip())
                    && !name.isEmpty()
                    && name.codePoints().noneMatch(SealReader::isHidden);
            require(plain, "The name in it holds signs that no name holds.");
            return name;
        } catch (CharacterCodingException e) {
            throw new MalformedSeal("The name in it is not text.");
        }
    }

    /** Signs that are not seen, or that turn the order of others, could make a page say what is not signed. */
    private static boolean isHidden(int c) {
        int kind = Character.getType(c);
        return c != 0x200c
                && (kind == Character.CONTROL
                        || kind == Character.FORMAT
                        || kind == Character.LINE_SEPARATOR
                        || kind == Character.PARAGRAPH_SEPARATOR
                        || kind == Character.PRIVATE_USE
                        || kind == Character.UNASSIGNED);
    }

    private byte[] feature(int tag, int least, int most) throws Rejected {
        require(next() == tag, "Something that must be said is missing, or stands in another order.");
        int length = next();
        require(length >= least && length <= most, "A part of it has a length that it cannot have.");
        return take(length);
    }

    private Optional<byte[]> maybe(int tag, int length) throws Rejected {
        return in.hasRemaining() && (in.get(in.position()) & 0xff) == tag
                ? Optional.of(feature(tag, length, length))
                : Optional.empty();
    }

    private LocalDate day() throws Rejected {
        byte[] three = take(3);
        int number = (three[0] & 0xff) << 16 | (three[1] & 0xff) << 8 | three[2] & 0xff;
        try {
            return LocalDate.of(number % 10_000, number / 1_000_000, number / 10_000 % 100);
        } catch (DateTimeException e) {
            throw new MalformedSeal("It names a day that does not exist.");
        }
    }

    private int next() throws Rejected {
        return take(1)[0] & 0xff;
    }

    private byte[] take(int length) throws Rejected {
        if (in.remaining() < length) {
            throw new TruncatedSeal();
        }
        byte[] taken = new byte[length];
        in.get(taken);
        return taken;
    }

    private static void require(boolean holds, String otherwise) throws Rejected {
        if (!holds) {
            throw new MalformedSeal(otherwise);
        }
    }
}
