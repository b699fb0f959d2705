package org.safepassage.exercise.writing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.safepassage.exercise.people.Chance;

/**
 * Pictures of documents: blurred cards and letters drawn from noise, nobody's likeness. A few are drawn once; each copy
 * gets a comment of its own inside the file, so that no two have the same bytes.
 */
final class Photographs {
    private final List<byte[]> drawn = new ArrayList<>();

    Photographs(long seed) {
        Chance chance = Chance.of(seed, "photographs", 0);
        for (int i = 0; i < 14; i++) {
            drawn.add(draw(chance, 170 + 36 * i, 120 + 24 * i));
        }
    }

    byte[] take(Chance chance) {
        byte[] base = chance.pick(drawn);
        byte[] comment = new byte[chance.between(200, 4000)];
        for (int i = 0; i < comment.length; i++) {
            comment[i] = (byte) chance.below(256);
        }
        byte[] out = new byte[base.length + comment.length + 4];
        System.arraycopy(base, 0, out, 0, 2);
        out[2] = (byte) 0xFF;
        out[3] = (byte) 0xFE;
        out[4] = (byte) ((comment.length + 2) >> 8);
        out[5] = (byte) (comment.length + 2);
        System.arraycopy(comment, 0, out, 6, comment.length);
        System.arraycopy(base, 2, out, 6 + comment.length, base.length - 2);
        return out;
    }

    private static byte[] draw(Chance chance, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grain = chance.below(34);
                image.setRGB(x, y, (180 + grain) << 16 | (172 + grain) << 8 | (150 + grain));
            }
        }
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(90, 110, 120));
        pen.fillRect(width / 16, height / 5, width / 4, height / 2);
        pen.setColor(new Color(40, 40, 60));
        for (int row = 0; row < 7; row++) {
            pen.fillRect(width / 3, height / 5 + row * height / 11, chance.between(width / 5, width / 2), 3);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
