package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safepassage.linkage.dates.DateReader;
import org.safepassage.linkage.identifiers.Digits;
import org.safepassage.linkage.table.Column;
import org.safepassage.linkage.table.Table;

/** Guesses what each column holds, from its heading first and its values second. */
public final class FieldGuess {
    private static final int SAMPLE = 200;
    private static final double MOST = 0.8;
    private static final int FEW_VALUES = 60;

    private FieldGuess() {}

    /** The columns worth comparing; a truth column such as cluster or entity_id is left out. */
    public static List<FieldSpec> guess(Table table) {
        List<FieldSpec> fields = new ArrayList<>();
        for (Column column : table.columns()) {
            String heading = heading(column.name());
            if (heading.equals("skip") || column.dictionary().size() < 3) {
                continue;
            }
            type(column, heading, table.rows())
                    .ifPresent(t -> fields.add(new FieldSpec(column.name(), column.name(), t)));
        }
        return fields;
    }

    private static Optional<FieldType> type(Column column, String heading, int rows) {
        if (!heading.isEmpty()) {
            return Optional.of(FieldType.of(heading));
        }
        Column sampled = column;
        if (share(sampled, v -> v.contains("@")) > MOST) {
            return Optional.of(FieldType.EMAIL);
        }
        if (share(
                        sampled,
                        v -> Digits.only(v).length() >= 6 && DateReader.read(v).isPresent())
                > MOST) {
            return Optional.of(FieldType.DATE);
        }
        if (share(sampled, v -> Digits.only(v).length() >= 7 && v.matches("[-+()./\\s\\p{Nd}]+")) > MOST) {
            return Optional.of(FieldType.PHONE);
        }
        int values = column.dictionary().size();
        if (values <= FEW_VALUES && values * 20 < rows) {
            return Optional.of(FieldType.CATEGORY);
        }
        return Optional.of(FieldType.TEXT);
    }

    private interface Test {
        boolean is(String value);
    }

    private static double share(Column column, Test test) {
        int seen = 0;
        int yes = 0;
        for (int code = 1; code < column.dictionary().size() && seen < SAMPLE; code++, seen++) {
            yes += test.is(column.dictionary().text(code)) ? 1 : 0;
        }
        return seen == 0 ? 0 : yes / (double) seen;
    }

    /* A type, "skip", or nothing when the heading does not say. */
    private static String heading(String name) {
        String h = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        if (h.matches(
                "id|cluster|cluster id|entity|entity id|truth|label|true id|match id|record id|rec id|row|row id|unique id|index|source dataset|source")) {
            return "skip";
        }
        if (h.matches(".*(email|e mail|ایمیل).*")) {
            return "email";
        }
        if (h.matches(".*(phone|mobile|tel|whatsapp|contact no|شماره تماس|موبایل).*")) {
            return "phone";
        }
        if (h.matches(
                ".*(dob|birth date|date of birth|born|d o b|birthdate|year of birth|birth year|تاریخ تولد|زیږېدو).*")) {
            return "date";
        }
        if (h.matches("age|.* age|سن|عمر")) {
            return "age";
        }
        if (h.matches(".*(father|f name|پدر|پلار).*")) {
            return "father";
        }
        if (h.matches(".*(given|first|fore).*(surname|family|last).*")) {
            return "name";
        }
        if (h.matches(".*(given|first|forename|fname).*") || h.equals("fn")) {
            return "given";
        }
        if (h.matches(".*(surname|family|last|lname).*")) {
            return "family";
        }
        if (h.matches("(full |whole )?name.*|.*full name.*|.*نام.*|.*نوم.*|.*person.*name.*")) {
            return "name";
        }
        if (h.matches(".*(passport|tazkira|ssn|soc sec|nhs|national id|service no|document|id no|id number|تذکره).*")) {
            return "id";
        }
        if (h.matches(".*(city|town|place|suburb|village|province|district|county|location|شهر|ولایت).*")) {
            return "place";
        }
        if (h.matches(".*(sex|gender|state|country|nationality|جنسیت).*")) {
            return "category";
        }
        return "";
    }
}
