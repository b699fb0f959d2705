package org.safepassage.service.permits.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The text of a seal as a picture in black and white, and back. */
public final class QrCode {
    private static final String PREFIX = "VDS1:";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long MOST_PIXELS = 40_000_000;

    private QrCode() {}

    /** {@code VDS1:} and Base32: capitals and digits only, which QR codes hold densely and nothing on the way changes. */
    public static String text(byte[] seal) {
        StringBuilder text = new StringBuilder(PREFIX);
        int held = 0;
        int bits = 0;
        for (byte one : seal) {
            held = held << 8 | one & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(LETTERS.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(LETTERS.charAt(held << 5 - bits & 31)).toString();
    }

    /** One pixel a module and a margin of four, to be drawn as large as there is room. */
    public static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    public static byte[] png(String text, int pixelsAModule) {
        BitMatrix modules = modules(text);
        int side = modules.getWidth() * pixelsAModule;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, modules.get(x / pixelsAModule, y / pixelsAModule) ? 0xff000000 : 0xffffffff);
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the one code in a picture (PNG, JPEG, GIF or BMP), when there is one that can be read. */
    public static Optional<String> read(byte[] picture) {
        try {
            BufferedImage image = image(picture);
            if (image == null) {
                return Optional.empty();
            }
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return Stream.<Supplier<Optional<String>>>of(
                            () -> decoded(new HybridBinarizer(light), DecodeHintType.TRY_HARDER),
                            () -> decoded(new GlobalHistogramBinarizer(light), DecodeHintType.TRY_HARDER),
                            () -> decoded(new GlobalHistogramBinarizer(light), DecodeHintType.PURE_BARCODE))
                    .map(Supplier::get)
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One way of looking: of a photograph, or of a file that holds a clean code and nothing else, where the data can look like a corner. */
    private static Optional<String> decoded(Binarizer binarizer, DecodeHintType how) {
        try {
            return Optional.of(new QRCodeReader()
                    .decode(new BinaryBitmap(binarizer), Map.of(how, true))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    /** Asks for its size before it is unpacked: a small file can hold a picture that fills the memory. */
    private static @org.jspecify.annotations.Nullable BufferedImage image(byte[] picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                long size = (long) reader.getWidth(0) * reader.getHeight(0);
                return size > MOST_PIXELS ? null : reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }
}
