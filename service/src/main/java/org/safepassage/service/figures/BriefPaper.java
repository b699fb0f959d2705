package org.safepassage.service.figures;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** The brief as one sheet of A4. The same moment gives the same words. */
@Component
public class BriefPaper {
    private static final float MARGIN = 42;
    private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 15);
    private static final Font LINE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 12);
    private static final Font HEADING = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 9);
    private static final Font WORDS = FontFactory.getFont(FontFactory.HELVETICA, 8);
    private static final Font SMALL = FontFactory.getFont(FontFactory.HELVETICA, 6.5f);

    /** @return a PDF of one page */
    public byte[] of(BriefPage page) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(document, bytes);
            document.addTitle("Brief");
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(Locale.UK.toLanguageTag()));
            document.open();
            document.add(new Paragraph("Brief: " + page.operation(), TITLE));
            document.add(new Paragraph(page.moment() + ". Provisional.", SMALL));
            document.add(spaced(new Paragraph(page.uncomfortable() + ".", LINE)));
            document.add(new Paragraph(page.sure(), WORDS));
            document.add(table(page));
            list(document, "Promises and what followed", page.promises());
            list(document, "Said in public, and not both true", page.contradictions());
            document.add(spaced(new Paragraph(
                    "Every number counts entries of a log that nobody can rewrite. " + page.checkpoint()
                            + (page.checkpoint().isEmpty() ? "" : "."),
                    SMALL)));
        }
        return bytes.toByteArray();
    }

    private static PdfPTable table(BriefPage page) {
        var table = new PdfPTable(new float[] {30, 11, 17, 42});
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        table.setHeaderRows(1);
        for (String heading : List.of("Figure", "Number", "Since the day before", "Leaves out")) {
            table.addCell(cell(heading, HEADING));
        }
        for (BriefPage.Line line : page.lines()) {
            table.addCell(cell(line.title(), WORDS));
            table.addCell(cell("%,d %s".formatted(line.number(), line.unit()), WORDS));
            table.addCell(cell(line.change(), WORDS));
            table.addCell(cell(line.excludes(), SMALL));
        }
        return table;
    }

    private static PdfPCell cell(String words, Font font) {
        var cell = new PdfPCell(new Phrase(words, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidthBottom(0.4f);
        cell.setPadding(2.2f);
        return cell;
    }

    private static void list(Document document, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        document.add(spaced(new Paragraph(title, HEADING)));
        lines.forEach(line -> document.add(new Paragraph(line, WORDS)));
    }

    private static Paragraph spaced(Paragraph paragraph) {
        paragraph.setSpacingBefore(6);
        return paragraph;
    }
}
