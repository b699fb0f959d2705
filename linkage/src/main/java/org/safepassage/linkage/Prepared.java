package org.safepassage.linkage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.dates.BirthAgreement;
import org.safepassage.linkage.identifiers.Document;
import org.safepassage.linkage.identifiers.Email;
import org.safepassage.linkage.identifiers.Phone;
import org.safepassage.linkage.names.Clean;
import org.safepassage.linkage.names.Part;
import org.safepassage.linkage.names.PersonName;
import org.safepassage.linkage.names.RecentNames;
import org.safepassage.linkage.names.Skeletons;

/** A description read once, so that comparing it with many others is fast. Immutable; holds personal data in clear. */
public final class Prepared {
    private static final int MOST_RELATIVES = 12;

    final PersonName name;
    final List<Part> father;
    final List<Part> grandfather;
    /** The given name of whoever must be the father, though nobody says so. */
    final List<Part> parent;

    final BirthAgreement.@Nullable Span birth;
    final Described.@Nullable Sex sex;
    final List<Phone> phones;
    final List<Email> emails;
    final List<Document> documents;
    final @Nullable String place;
    /** What is told in codes, by field of the model. */
    final Map<String, String> told;

    final @Nullable Career career;
    /** Given names of relatives by wide skeleton. */
    final Map<String, Part> relatives;
    /** A bit for each of their skeletons: two masks with no bit in common have no skeleton in common. */
    final long relativesMask;

    /** The parts of the name that tell people apart. */
    final List<Part> telling;

    final @Nullable String writer;
    final List<String> thread;

    final String given;
    final @Nullable String source;

    private Prepared(Described described) {
        PersonName read = RecentNames.read(described.name());
        father = stated(described.father(), read.father());
        grandfather = stated(described.grandfather(), read.grandfather());
        parent = father.isEmpty() ? given(described.parent()) : List.of();
        name = read.childOf(fatherOrParent());
        birth = described.birth() == null ? null : BirthAgreement.Span.of(described.birth());
        sex = described.sex();
        phones = described.phones().stream()
                .flatMap(p -> Phone.read(p).stream())
                .distinct()
                .toList();
        emails = described.emails().stream()
                .flatMap(e -> Email.read(e).stream())
                .distinct()
                .toList();
        documents = described.documents();
        place = described.place() == null ? null : placeKey(described.place());
        told = new TreeMap<>();
        described.told().forEach((field, value) -> told.put(field, Clean.text(value)));
        career = described.career();
        relatives = relatives(described.relatives());
        relativesMask = relatives.keySet().stream().mapToLong(Prepared::bit).reduce(0, (one, other) -> one | other);
        telling = name.telling();
        writer = described.writer();
        thread = described.thread();
        source = described.source();
        given = name.isEmpty() ? "" : Skeletons.wide(name.given().text());
    }

    /** Reads a description. */
    public static Prepared of(Described described) {
        return new Prepared(described);
    }

    private static List<Part> stated(@Nullable String written, List<Part> inName) {
        List<Part> parts =
                written == null ? List.of() : RecentNames.read(written).parts();
        return parts.isEmpty() ? inName : parts;
    }

    /** Nobody is the child of a tribe. */
    private static List<Part> given(@Nullable String fullName) {
        PersonName read = fullName == null ? PersonName.NONE : RecentNames.read(fullName);
        return read.isEmpty() || read.isOfTribeOnly() ? List.of() : List.of(read.given());
    }

    List<Part> fatherOrParent() {
        return father.isEmpty() ? parent : father;
    }

    private static String placeKey(String written) {
        String cleaned = Clean.text(written);
        StringBuilder key = new StringBuilder();
        for (String word : cleaned.split(" ")) {
            List<String> skeletons = Skeletons.of(word);
            key.append(skeletons.isEmpty() ? word : skeletons.getFirst()).append(' ');
        }
        return key.toString().strip();
    }

    private static Map<String, Part> relatives(List<String> names) {
        Map<String, Part> byGivenName = new LinkedHashMap<>();
        for (String written : names) {
            PersonName read = RecentNames.read(written);
            if (!read.isEmpty() && byGivenName.size() < MOST_RELATIVES) {
                byGivenName.put(Skeletons.wide(read.given().text()), read.given());
            }
        }
        return byGivenName;
    }

    /** True when somebody of this given name stands among the relatives. */
    boolean hasRelative(String skeleton) {
        return (relativesMask & bit(skeleton)) != 0 && relatives.containsKey(skeleton);
    }

    private static long bit(String skeleton) {
        int hash = skeleton.hashCode() * 0x9E3779B9;
        return 1L << (hash >>> 26);
    }

    @Override
    public String toString() {
        return "Prepared[" + name.parts().size() + " name parts]";
    }
}
