package org.safepassage.service.intake.reading.lists;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The text of a workbook's cell: dates as 1987-08-03, numbers without exponent, formulas by their stored value. */
final class WorkbookCells {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private WorkbookCells() {}

    static String text(Cell cell, boolean since1904) {
        CellType type = cell.getType();
        if (type == CellType.EMPTY || type == CellType.ERROR) return "";
        if (type == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return isDate(cell.getDataFormatString(), number) ? date(number, since1904) : number(number);
        }
        String raw = type == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        if (type == CellType.FORMULA && cell.getValue() instanceof BigDecimal number) {
            return isDate(cell.getDataFormatString(), number) ? date(number, since1904) : number(number);
        }
        return raw == null ? "" : raw;
    }

    private static boolean isDate(@Nullable String format, BigDecimal number) {
        if (format == null || number.signum() <= 0 || number.intValue() > 200_000) return false;
        String codes = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return codes.contains("yy") || codes.contains("d") && codes.contains("m");
    }

    private static String date(BigDecimal days, boolean since1904) {
        long whole = days.setScale(0, RoundingMode.FLOOR).longValue();
        LocalDate day = (since1904 ? EPOCH_1904 : EPOCH).plusDays(whole);
        long seconds = days.subtract(BigDecimal.valueOf(whole))
                .multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime time = day.atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? day.toString() : time.toString();
    }

    private static String number(BigDecimal number) {
        if (number.precision() - number.scale() > 40 || number.scale() > 40) return number.toString();
        BigDecimal rounded = number.precision() > 15 ? number.round(new java.math.MathContext(15)) : number;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.toPlainString();
    }
}
