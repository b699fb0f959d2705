package org.safepassage.service.permits.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Map;
import java.util.Objects;

/**
 * Writes text with the fonts beside this class, letters joined and lines broken as each script wants it. It draws outlines: a PDF
 * reader without Arabic shaping shows the same page as any other, and no font has to be installed.
 */
final class Lettering {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font SANS = font("NotoSans-Regular.ttf");
    private static final Font NASKH = font("NotoNaskhArabic-Regular.ttf");

    private final Graphics2D page;

    Lettering(Graphics2D page) {
        this.page = page;
    }

    /** One line from this point rightwards, or leftwards when the text runs so; {@code y} is the base of its letters. */
    void line(String text, float size, double x, double y, boolean endsAtX) {
        var layout = new TextLayout(attributed(text, size).getIterator(), EXACT);
        layout.draw(page, (float) (endsAtX ? x - layout.getAdvance() : x), (float) y);
    }

    /** Lines of at most this width, right-aligned when the text runs from right to left. @return where the next may begin */
    double lines(String text, float size, double left, double top, double width) {
        var measurer = new LineBreakMeasurer(attributed(text, size).getIterator(), EXACT);
        double y = top;
        while (measurer.getPosition() < text.length()) {
            TextLayout layout = measurer.nextLayout((float) width);
            y += layout.getAscent();
            double x = isRightToLeft(text) ? left + width - layout.getVisibleAdvance() : left;
            // A line's last blank stands at its left end when the line runs from right to left.
            double blank = isRightToLeft(text) ? layout.getAdvance() - layout.getVisibleAdvance() : 0;
            layout.draw(page, (float) (x - blank), (float) y);
            y += layout.getDescent() + layout.getLeading() + size * 0.15;
        }
        return y;
    }

    static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(Lettering::isArabic);
    }

    private static AttributedString attributed(String text, float size) {
        boolean arabic = isRightToLeft(text);
        Font font = (arabic ? NASKH : SANS).deriveFont(size);
        var attributed = new AttributedString(text, Map.of(TextAttribute.FONT, font));
        if (arabic) {
            attributed.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL);
        }
        for (int i = 0; i < text.length(); i++) {
            if (arabic && !font.canDisplay(text.charAt(i))) {
                attributed.addAttribute(TextAttribute.FONT, SANS.deriveFont(size), i, i + 1);
            }
        }
        return attributed;
    }

    private static boolean isArabic(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static Font font(String file) {
        try (InputStream in = Objects.requireNonNull(Lettering.class.getResourceAsStream(file))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " is no font", e);
        }
    }
}
