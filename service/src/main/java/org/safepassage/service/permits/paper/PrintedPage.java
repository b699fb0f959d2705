package org.safepassage.service.permits.paper;

import com.google.zxing.common.BitMatrix;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;
import org.safepassage.service.permits.check.Seal;

/** One authorisation as one page of A4, in black on white, in three languages. */
public final class PrintedPage {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);
    private static final double LEFT = 54;
    private static final double VALUE = 140;
    private static final double DARI = 450;
    private static final double RIGHT = 541;
    private static final double CODE_SIDE = 215;

    private final Graphics2D page;
    private final Lettering lettering;
    private final Seal seal;
    private final String country;
    private final ZoneId theatre;
    private final List<PageWords> words = PageWords.all();

    private PrintedPage(Graphics2D page, Seal seal, String country, ZoneId theatre) {
        this.page = page;
        this.lettering = new Lettering(page);
        this.seal = seal;
        this.country = country;
        this.theatre = theatre;
    }

    /**
     * @param bytes the signed bytes, which the code holds
     * @param country two letters, of the issuing state
     * @param theatre the zone whose time the holder lives by
     */
    public static byte[] pdf(Seal seal, byte[] bytes, String country, ZoneId theatre) {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.addTitle("Travel authorisation");
            document.open();
            Graphics2D page =
                    writer.getDirectContent().createGraphicsShapes(PageSize.A4.getWidth(), PageSize.A4.getHeight());
            page.setColor(Color.BLACK);
            new PrintedPage(page, seal, country, theatre).draw(QrCode.text(bytes));
            page.dispose();
        }
        return out.toByteArray();
    }

    private void draw(String text) {
        lettering.line(words.get(0).title(), 20, LEFT, 78, false);
        lettering.line(words.get(1).title(), 20, DARI - 30, 78, true);
        lettering.line(words.get(2).title(), 20, RIGHT, 78, true);
        rule(94, 1.5f);
        double y = facts(94);
        code(QrCode.modules(text), LEFT - CODE_SIDE * 4 / 100, y + 14);
        double column = LEFT + CODE_SIDE + 12;
        double next = y + 24;
        for (PageWords one : words) {
            boolean rtl = one.isRightToLeft();
            next = lettering.lines(one.sentenceFor(country), rtl ? 14 : 11.5f, column, next, RIGHT - column);
            next = lettering.lines(one.check(), rtl ? 11.5f : 9.5f, column, next + 3, RIGHT - column) + 16;
        }
    }

    private double facts(double top) {
        double y = row(top, 21, seal.serial().spoken(), PageWords::serial);
        y = row(y, 15, seal.holder(), PageWords::holder);
        if (seal.born().isPresent()) {
            y = row(y, 11, Integer.toString(seal.born().getAsInt()), PageWords::born);
        }
        y = row(y, 11, time(seal.from()), PageWords::from);
        y = row(y, 11, time(seal.until()), PageWords::until);
        return row(y, 11, words.getFirst().country(country) + " (" + seal.state() + ")", PageWords::issuedBy);
    }

    /** The label in each language round the one value, which is signed and never translated. */
    private double row(double top, float size, String value, Function<PageWords, String> label) {
        double base = top + 14 + size * 0.6;
        lettering.line(label.apply(words.get(0)), 10, LEFT, base, false);
        lettering.line(value, size, VALUE, base, false);
        lettering.line(label.apply(words.get(1)), 13, DARI, base, true);
        lettering.line(label.apply(words.get(2)), 13, RIGHT, base, true);
        double bottom = base + 4 + size * 0.4;
        rule(bottom, 0.5f);
        return bottom;
    }

    private void rule(double y, float width) {
        page.setStroke(new BasicStroke(width));
        page.draw(new Line2D.Double(LEFT, y, RIGHT, y));
    }

    /** Drawn as squares, not as a picture: as sharp as the printer is. */
    private void code(BitMatrix modules, double left, double top) {
        double module = CODE_SIDE / modules.getWidth();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int first = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > first) {
                    page.fill(new Rectangle2D.Double(
                            left + first * module, top + y * module, (x - first) * module, module));
                }
            }
        }
    }

    private String time(Instant time) {
        String there = DateTimeFormatter.ofPattern("HH:mm", Locale.UK)
                .withZone(theatre)
                .format(time);
        String city =
                theatre.getId().substring(theatre.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return MINUTE.format(time) + " (" + there + " " + city + ")";
    }
}
