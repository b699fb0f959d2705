package org.safepassage.service.permits.paper;

import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.LayoutProcessor;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.safepassage.service.permits.check.Seal;

/** One authorisation as one page of A4, in black on white, in three languages, with letters joined as they are written. */
public final class PrintedPage {
    private static final String FOLDER = "org/safepassage/service/permits/paper/";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);
    private static final float CODE_SIDE = 200;

    private final Seal seal;
    private final String country;
    private final ZoneId theatre;
    private final List<PageWords> words = PageWords.all();

    private PrintedPage(Seal seal, String country, ZoneId theatre) {
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
        return new PrintedPage(seal, country, theatre).drawn(QrCode.text(bytes));
    }

    private byte[] drawn(String text) {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, 54, 54, 48, 36)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.addTitle("Travel authorisation");
            document.open();
            Fonts fonts = Fonts.read();
            document.add(titles(fonts));
            document.add(facts(fonts));
            document.add(codeAndSentences(code(writer.getDirectContent(), text), fonts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PdfPTable titles(Fonts fonts) {
        var table = new PdfPTable(3);
        table.setWidthPercentage(100);
        for (PageWords one : words) {
            PdfPCell cell = cell(new Phrase(one.title(), fonts.of(one, 17)), one);
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderWidth(1.5f);
            cell.setPaddingBottom(8);
            table.addCell(cell);
        }
        return table;
    }

    private PdfPTable facts(Fonts fonts) {
        var table = new PdfPTable(new float[] {17, 39, 22, 22});
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        row(
                table,
                fonts,
                18,
                seal.serial().spoken(),
                words.stream().map(PageWords::serial).toList());
        row(
                table,
                fonts,
                14,
                seal.holder(),
                words.stream().map(PageWords::holder).toList());
        if (seal.born().isPresent()) {
            row(
                    table,
                    fonts,
                    11,
                    Integer.toString(seal.born().getAsInt()),
                    words.stream().map(PageWords::born).toList());
        }
        row(
                table,
                fonts,
                11,
                time(seal.from()),
                words.stream().map(PageWords::from).toList());
        row(
                table,
                fonts,
                11,
                time(seal.until()),
                words.stream().map(PageWords::until).toList());
        row(
                table,
                fonts,
                11,
                Locale.of("", country).getDisplayCountry(Locale.UK) + " (" + seal.state() + ")",
                words.stream().map(PageWords::issuedBy).toList());
        return table;
    }

    /** The label in each language round the one value, which is signed and never translated. */
    private void row(PdfPTable table, Fonts fonts, float size, String value, List<String> labels) {
        table.addCell(cell(new Phrase(labels.get(0), fonts.of(words.get(0), 10)), words.get(0)));
        boolean rtl = value.codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        PdfPCell held = new PdfPCell(new Phrase(value, rtl ? fonts.of(words.get(1), size) : fonts.latin(size)));
        held.setBorder(Rectangle.BOTTOM);
        held.setBorderColor(Color.GRAY);
        held.setPaddingBottom(6);
        held.setPaddingTop(4);
        table.addCell(held);
        for (int i = 1; i < words.size(); i++) {
            table.addCell(cell(new Phrase(labels.get(i), fonts.of(words.get(i), 12)), words.get(i)));
        }
    }

    private static PdfPCell cell(Phrase phrase, PageWords one) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Color.GRAY);
        cell.setPaddingBottom(6);
        cell.setPaddingTop(4);
        cell.setHorizontalAlignment(one.isRightToLeft() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        return cell;
    }

    /** The code beside the sentences, so that a fold or a stain on one leaves the other. */
    private PdfPTable codeAndSentences(Image code, Fonts fonts) {
        var table = new PdfPTable(new float[] {44, 56});
        table.setWidthPercentage(100);
        table.setSpacingBefore(18);
        PdfPCell left = new PdfPCell(code, false);
        left.setBorder(Rectangle.NO_BORDER);
        table.addCell(left);
        var right = new PdfPTable(1);
        for (PageWords one : words) {
            PdfPCell cell =
                    cell(new Phrase(one.sentenceFor(country), fonts.of(one, one.isRightToLeft() ? 13 : 11)), one);
            PdfPCell check = cell(new Phrase(one.check(), fonts.of(one, one.isRightToLeft() ? 11 : 9)), one);
            for (PdfPCell each : List.of(cell, check)) {
                each.setBorder(Rectangle.NO_BORDER);
                each.setLeading(0, one.isRightToLeft() ? 1.5f : 1.25f);
            }
            check.setPaddingBottom(14);
            right.addCell(cell);
            right.addCell(check);
        }
        PdfPCell held = new PdfPCell(right);
        held.setBorder(Rectangle.NO_BORDER);
        held.setPaddingLeft(14);
        table.addCell(held);
        return table;
    }

    /** Drawn as squares, not as a picture: as sharp as the printer is. */
    private static Image code(PdfContentByte page, String text) {
        BitMatrix modules = QrCode.modules(text);
        int side = modules.getWidth();
        PdfTemplate drawing = page.createTemplate(side, side);
        drawing.setColorFill(Color.BLACK);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (modules.get(x, y)) {
                    drawing.rectangle(x, side - y - 1, 1, 1);
                }
            }
        }
        drawing.fill();
        Image image = Image.getInstance(drawing);
        image.scaleAbsolute(CODE_SIDE, CODE_SIDE);
        return image;
    }

    private String time(Instant time) {
        String there = DateTimeFormatter.ofPattern("HH:mm", Locale.UK)
                .withZone(theatre)
                .format(time);
        String city =
                theatre.getId().substring(theatre.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return MINUTE.format(time) + " (" + there + " " + city + ")";
    }

    /** Vendored beside this class with their licence; nothing has to be installed. */
    private record Fonts(BaseFont sans, BaseFont naskh) {
        static synchronized Fonts read() throws IOException {
            LayoutProcessor.enable();
            return new Fonts(font("NotoSans-Regular.ttf"), font("NotoNaskhArabic-Regular.ttf"));
        }

        private static BaseFont font(String file) throws IOException {
            BaseFont font = BaseFont.createFont(FOLDER + file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            LayoutProcessor.loadFont(font, FOLDER + file);
            return font;
        }

        Font latin(float size) {
            return new Font(sans, size);
        }

        Font of(PageWords words, float size) {
            if (!words.isRightToLeft()) {
                return new Font(sans, size);
            }
            Font font = new Font(naskh, size);
            LayoutProcessor.setRunDirectionRtl(font);
            return font;
        }
    }
}
