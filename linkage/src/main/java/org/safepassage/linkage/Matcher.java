package org.safepassage.linkage;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.linkage.model.CountedValue;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.linkage.model.Model;
import org.safepassage.linkage.model.ModelFile;

/**
 * Says whether two descriptions are of one person. Safe for use by many threads; keeps nothing.
 *
 * <pre>{@code
 * Matcher matcher = Matcher.standard();
 * Prepared a = Prepared.of(Described.named("Eng. Ahmad Karimi").born(BirthDate.year(1366, SOLAR_HIJRI)));
 * Prepared b = Prepared.of(Described.named("احمد کریمی").born(BirthDate.year(1987, GREGORIAN)));
 * Comparison comparison = matcher.compare(a, b, Frequencies.NONE);
 * }</pre>
 */
public final class Matcher {
    /** Counted for every record that states a field at all: a value's share is that of those who state one. */
    static final String ANY = "";

    private final Model model;
    private final Weights weights;

    public Matcher(Model model) {
        this.model = model;
        this.weights = new Weights(model);
    }

    private static final class Standard {
        static final Matcher MATCHER = new Matcher(ModelFile.standard());
    }

    /** With the model that comes with the library. */
    public static Matcher standard() {
        return Standard.MATCHER;
    }

    public Model model() {
        return model;
    }

    /** Up to 28 keys; identifiers first. */
    public List<BlockingKey> keys(Prepared described) {
        return BlockingKeys.of(described, model);
    }

    /** What to count once per record, so that {@link Frequencies} can say how common a value is. */
    public List<CountedValue> counted(Prepared described) {
        List<CountedValue> values = new ArrayList<>();
        described.name.parts().forEach(part -> values.add(new CountedValue("name", part.key())));
        described.father.forEach(part -> values.add(new CountedValue("name", part.key())));
        described.phones.forEach(phone -> values.add(new CountedValue("phone", phone.tail())));
        described.emails.forEach(email -> values.add(new CountedValue("email", email.address())));
        if (described.place != null) {
            values.add(new CountedValue("place", described.place));
            values.add(new CountedValue("place", ANY));
        }
        described.told.forEach((field, value) -> {
            values.add(new CountedValue(field, value));
            values.add(new CountedValue(field, ANY));
        });
        if (described.writer != null) {
            values.add(new CountedValue("writer", described.writer));
        }
        return values.stream().distinct().toList();
    }

    /** Weighs two descriptions; the order of the two does not matter. */
    public Comparison compare(Prepared a, Prepared b, Frequencies frequencies) {
        return new Weighing(weights, frequencies, a, b).result();
    }
}
