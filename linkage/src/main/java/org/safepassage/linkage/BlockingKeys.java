package org.safepassage.linkage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safepassage.linkage.BlockingKey.Kind;
import org.safepassage.linkage.dates.BirthAgreement.Span;
import org.safepassage.linkage.identifiers.Digits;
import org.safepassage.linkage.model.Model;
import org.safepassage.linkage.names.Part;

/** Makes the keys under which a description is found again. */
final class BlockingKeys {
    private static final int MOST = 28;
    private static final int NAME_PARTS = 4;
    private static final int RARE_KEYS = 2;
    private static final double RARE = 0.002;
    private static final int RELATIVES = 6;
    private static final int WIDEST_YEARS = 5;

    private final Prepared of;
    private final Model model;
    private final Set<BlockingKey> keys = new LinkedHashSet<>();

    private BlockingKeys(Prepared of, Model model) {
        this.of = of;
        this.model = model;
    }

    static List<BlockingKey> of(Prepared prepared, Model model) {
        BlockingKeys made = new BlockingKeys(prepared, model);
        made.identifiers();
        made.names();
        return made.keys.stream().limit(MOST).toList();
    }

    private void identifiers() {
        of.documents.forEach(
                d -> add(Kind.DOCUMENT, d.number().matches("\\D{0,3}\\d{5,}") ? Digits.only(d.number()) : d.number()));
        of.phones.forEach(p -> add(Kind.PHONE, p.tail()));
        of.emails.forEach(e -> add(Kind.EMAIL, e.address()));
    }

    private void names() {
        List<Part> parts = of.telling.stream().limit(NAME_PARTS).toList();
        if (parts.isEmpty()) {
            return;
        }
        String given = parts.getFirst().wide();
        of.fatherOrParent().stream().filter(p -> !p.slight()).limit(1).forEach(f -> two(parts.getFirst(), f));
        if (of.birth != null) {
            for (String reading : parts.getFirst().readings()) {
                years(reading, of.birth);
            }
            day(given, of.birth);
            // Of Zia Agha, or Mohammad Sabir, only Agha or Mohammad may be written elsewhere.
            for (Part part : of.name.parts()) {
                if (part.slight()) {
                    years(part.wide(), of.birth);
                    day(part.wide(), of.birth);
                }
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                two(parts.get(i), parts.get(j));
            }
        }
        of.relatives.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Part> r) ->
                                model.nameShare(r.getValue().key()))
                        .thenComparing(Map.Entry::getKey))
                .limit(RELATIVES)
                .forEach(r -> add(Kind.NAME_AND_RELATIVE, of.given + " " + r.getKey()));
        if (of.place != null) {
            add(Kind.NAME_AND_PLACE, given + " " + of.place);
        }
        if (of.writer != null) {
            add(Kind.NAME_AND_WRITER, given + " " + of.writer);
        }
        String work = of.told.get("work");
        if (work != null) {
            add(Kind.NAME_AND_WORK, given + " " + work);
            if (of.career != null && of.career.from() != 0 && of.career.to() != 0) {
                add(Kind.WORK_AND_YEARS, work + " " + of.career.from() + " " + of.career.to());
            }
        }
        parts.stream()
                .filter(this::rare)
                .limit(RARE_KEYS)
                .forEach(p -> p.skeletons().forEach(s -> add(Kind.RARE_NAME, s)));
    }

    private boolean rare(Part part) {
        return part.text().length() > 3 && model.names().getOrDefault(part.key(), 0.0) <= RARE;
    }

    private void two(Part a, Part b) {
        for (String first : a.readings()) {
            for (String second : b.readings()) {
                add(Kind.TWO_NAMES, first.compareTo(second) <= 0 ? first + " " + second : second + " " + first);
            }
        }
    }

    /* Windows of two years that overlap by one: births a year apart always share one. */
    private void years(String given, Span birth) {
        int from = LocalDate.ofEpochDay(birth.from()).getYear();
        int to = Math.min(from + WIDEST_YEARS, LocalDate.ofEpochDay(birth.to()).getYear());
        for (int window = Math.floorDiv(from, 2); window <= Math.floorDiv(to + 1, 2); window++) {
            add(Kind.NAME_AND_YEARS, given + " " + window);
        }
    }

    private void day(String given, Span birth) {
        if (birth.from() == birth.to() && !birth.newYear() && !given.isEmpty()) {
            add(Kind.NAME_AND_DAY, given.charAt(0) + " " + birth.from());
            add(Kind.DAY, Long.toString(birth.from()));
        }
    }

    private void add(Kind kind, String value) {
        keys.add(new BlockingKey(kind, value));
    }
}
