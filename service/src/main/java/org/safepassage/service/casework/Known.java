package org.safepassage.service.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;

/** What all mentions of one person say, in the words that a page shows. */
public final class Known {
    private Known() {}

    /** The fullest name that anybody wrote in Latin letters, else the fullest. */
    public static String name(List<Mentioned> mentions) {
        return names(mentions).stream().findFirst().orElse("Name not known");
    }

    /** Every spelling, the one to call the person by first. */
    static List<String> names(List<Mentioned> mentions) {
        Set<String> names = new LinkedHashSet<>();
        for (Mentioned mention : mentions) {
            mention.content().names().stream()
                    .map(MentionContent.Name::text)
                    .filter(text -> !text.isBlank())
                    .forEach(names::add);
        }
        List<String> ordered = new ArrayList<>(names);
        ordered.sort(Comparator.comparing((String name) -> !isLatin(name))
                .thenComparing(name -> -name.split(" ").length)
                .thenComparing(name -> -name.length()));
        return ordered;
    }

    private static boolean isLatin(String name) {
        return name.codePoints().anyMatch(c -> c < 0x250 && Character.isLetter(c));
    }

    /** One line: father, birth, place; "" when none is told. */
    static String line(MentionContent content) {
        List<String> parts = new ArrayList<>();
        add(parts, "child of ", content.father());
        MentionContent.Birth birth = content.birth();
        add(parts, birth != null && birth.age() != null ? "aged " : "born ", birth == null ? null : said(birth));
        add(parts, "in ", content.place());
        return String.join(" · ", parts);
    }

    static String said(MentionContent.Birth birth) {
        Integer age = birth.age();
        if (age != null) {
            return age + " when written";
        }
        return switch (birth.precision()) {
            case "exact" -> birth.earliest() + (birth.calendar().equals("solar-hijri") ? " (" + birth.raw() + ")" : "");
            case "month" -> birth.earliest().toString().substring(0, 7);
            default -> {
                int first = birth.earliest().getYear();
                int last = birth.latest().getYear();
                yield first == last ? Integer.toString(first) : first + " to " + last;
            }
        };
    }

    /** "Telephone", "Passport" ... */
    static String numberKind(String type) {
        return switch (type) {
            case "phone" -> "Telephone";
            case "email" -> "Email";
            case "passport" -> "Passport";
            case "tazkira" -> "Tazkira";
            case "service" -> "Service number";
            case "case-number" -> "Case number";
            default -> capital(type);
        };
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static void add(List<String> parts, String before, @Nullable String what) {
        if (what != null && !what.isBlank()) {
            parts.add(before + what);
        }
    }
}
