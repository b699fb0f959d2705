package org.safepassage.linkage.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * One column to compare.
 *
 * @param column its name in the first list
 * @param second its name in the second list
 */
public record FieldSpec(String column, String second, FieldType type) {
    /** Reads {@code first_name:given,surname=family_name:family}; throws IllegalArgumentException in plain words. */
    public static List<FieldSpec> parse(String fields) {
        List<FieldSpec> specs = new ArrayList<>();
        for (String field : fields.split(",")) {
            int colon = field.lastIndexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("a field is written column:type, not " + field);
            }
            String[] names = field.substring(0, colon).strip().split("=", 2);
            specs.add(new FieldSpec(
                    names[0].strip(), names[names.length - 1].strip(), FieldType.of(field.substring(colon + 1))));
        }
        return specs;
    }

    @Override
    public String toString() {
        return column + ":" + type.word();
    }
}
