package org.safepassage.service.intake.reading.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headers of one part, in order. */
record Headers(List<HeaderField> fields, boolean broken) {

    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(HeaderField::value)
                .toList();
    }

    @Nullable
    String first(String name) {
        for (HeaderField field : fields) {
            if (field.name().equals(name)) return field.value();
        }
        return null;
    }

    String firstOrEmpty(String name) {
        String value = first(name);
        return value == null ? "" : value;
    }

    /** Whether a header that may stand once stands twice and says different things. */
    boolean contradictory(String name) {
        return all(name).stream().distinct().limit(2).count() > 1;
    }
}
