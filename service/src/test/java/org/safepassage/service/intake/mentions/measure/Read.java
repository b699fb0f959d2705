package org.safepassage.service.intake.mentions.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Column;
import org.safepassage.service.intake.mentions.Context;
import org.safepassage.service.intake.mentions.Passage;
import org.safepassage.service.intake.mentions.Row;
import org.safepassage.service.intake.reading.ChatLine;
import org.safepassage.service.intake.reading.ColumnMeaning;
import org.safepassage.service.intake.reading.ListRow;
import org.safepassage.service.intake.reading.ListSheet;
import org.safepassage.service.intake.reading.MailAddress;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.intake.reading.Segment;
import org.safepassage.service.intake.reading.TextBody;

/** Turns a message that was read into what people are found in. */
final class Read {

    static final LocalDate DAY = LocalDate.of(2021, 8, 22);

    private Read() {}

    static Context context(ReadMessage message, Context.Source source, boolean automatic) {
        List<MailAddress> from = message.headers().from();
        @Nullable MailAddress sender = from.isEmpty() ? null : from.getFirst();
        LocalDate day = message.headers().date() == null
                ? DAY
                : message.headers().date().toLocalDate();
        return new Context(
                sender == null || sender.name().isEmpty() ? null : sender.name(),
                sender == null || sender.address().isEmpty() ? null : sender.address(),
                message.headers().subject(),
                day,
                source,
                null,
                automatic);
    }

    static List<Passage> passages(ReadMessage message) {
        List<Passage> passages = new ArrayList<>();
        int part = 0;
        for (TextBody body : message.texts()) {
            for (Segment segment : body.segments()) {
                Passage.@Nullable Kind kind = switch (segment.role()) {
                    case OWN -> Passage.Kind.OWN;
                    case QUOTED -> Passage.Kind.QUOTED;
                    case FORWARDED -> Passage.Kind.FORWARDED;
                    case SIGNATURE -> Passage.Kind.SIGNATURE;
                    case DISCLAIMER -> null;
                };
                if (kind != null) {
                    passages.add(new Passage(segment.of(body.text()), kind, part, segment.start(), null));
                }
            }
            part++;
        }
        for (ChatLine line : message.chat()) {
            if (!line.sender().isEmpty()) {
                passages.add(new Passage(line.text(), Passage.Kind.OWN, line.number(), 0, line.sender()));
            }
        }
        return passages;
    }

    static Row row(ListSheet sheet, ListRow row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = column(sheet.columns().meaning(i));
            String cell = row.cells().get(i);
            if (column != null && !cell.isBlank()) {
                cells.merge(column, cell, (a, b) -> a + "; " + b);
            }
        }
        return new Row(row.number(), cells);
    }

    private static @Nullable Column column(ColumnMeaning meaning) {
        return switch (meaning) {
            case NUMBER_IN_LIST -> null;
            case FULL_NAME -> Column.NAME;
            case GIVEN_NAME -> Column.GIVEN_NAME;
            case FATHER_NAME -> Column.FATHER;
            case GRANDFATHER_NAME -> Column.GRANDFATHER;
            case FAMILY_NAME -> Column.FAMILY_NAME;
            case BIRTH_DATE -> Column.BIRTH;
            case AGE -> Column.AGE;
            case SEX -> Column.SEX;
            case NATIONALITY -> Column.NATIONALITY;
            case PHONE -> Column.PHONE;
            case EMAIL -> Column.EMAIL;
            case PASSPORT -> Column.PASSPORT;
            case TAZKIRA -> Column.TAZKIRA;
            case SERVICE_NUMBER -> Column.SERVICE_NUMBER;
            case EMPLOYER -> Column.EMPLOYER;
            case EMPLOYMENT -> Column.EMPLOYMENT;
            case ROLE -> Column.ROLE;
            case YEARS_FROM -> Column.WORKED_FROM;
            case YEARS_TO -> Column.WORKED_TO;
            case YEARS -> Column.YEARS;
            case RELATION -> Column.RELATION;
            case FAMILY_NUMBER -> Column.FAMILY;
            case PLACE -> Column.LOCATION;
            case DANGER -> Column.THREAT;
            case MEDICAL -> Column.MEDICAL;
            case NOTES, UNKNOWN -> Column.NOTES;
        };
    }
}
