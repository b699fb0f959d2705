package org.safepassage.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.dates.BirthDate;
import org.safepassage.linkage.identifiers.Document;

/**
 * One person as described in one place. Everything but the name may be unknown: null or empty.
 *
 * @param name the full name as written, any script, titles and all; may be empty
 * @param father the father's name as written
 * @param grandfather the grandfather's name as written
 * @param parent the full name of whoever must be the father by what is told of the family, where nobody says so
 * @param phones as written; national numbers are taken to be Afghan
 * @param emails as written
 * @param documents already read, see {@link Document#read}
 * @param place province, city or country as written
 * @param told what else is told, by field of the model (work, nationality, illness …), as coded by the caller
 * @param career whom the person worked for, and from when to when
 * @param relatives full names of family members, as written
 * @param writer a key of the address that wrote of the person
 * @param thread keys of the letter it stands in and of those that it answers
 * @param source a key of the list or message it stands in: two rows of one list are never linked by the machine; null when
 *     several mentions of one person may stand in it
 */
public record Described(
        String name,
        @Nullable String father,
        @Nullable String grandfather,
        @Nullable String parent,
        @Nullable BirthDate birth,
        @Nullable Sex sex,
        List<String> phones,
        List<String> emails,
        List<Document> documents,
        @Nullable String place,
        Map<String, String> told,
        @Nullable Career career,
        List<String> relatives,
        @Nullable String writer,
        List<String> thread,
        @Nullable String source) {
    /** Sex as stated or told by the wording. */
    public enum Sex {
        FEMALE,
        MALE
    }

    public Described {
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
        documents = List.copyOf(documents);
        relatives = List.copyOf(relatives);
        thread = List.copyOf(thread);
        told = Map.copyOf(told);
    }

    public static Described named(String name) {
        return new Described(
                name, null, null, null, null, null, List.of(), List.of(), List.of(), null, Map.of(), null, List.of(),
                null, List.of(), null);
    }

    public Described father(@Nullable String name) {
        return with(draft -> draft.father = name);
    }

    public Described grandfather(@Nullable String name) {
        return with(draft -> draft.grandfather = name);
    }

    public Described parent(@Nullable String fullName) {
        return with(draft -> draft.parent = fullName);
    }

    public Described born(@Nullable BirthDate date) {
        return with(draft -> draft.birth = date);
    }

    public Described sex(@Nullable Sex stated) {
        return with(draft -> draft.sex = stated);
    }

    public Described phones(List<String> numbers) {
        return with(draft -> draft.phones = numbers);
    }

    public Described emails(List<String> addresses) {
        return with(draft -> draft.emails = addresses);
    }

    public Described documents(List<Document> papers) {
        return with(draft -> draft.documents = papers);
    }

    public Described place(@Nullable String where) {
        return with(draft -> draft.place = where);
    }

    /** With one thing more that is told; nothing changes when the value is null. */
    public Described told(String field, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> all = new HashMap<>(told);
        all.put(field, value);
        return with(draft -> draft.told = all);
    }

    public Described career(@Nullable Career known) {
        return with(draft -> draft.career = known);
    }

    public Described relatives(List<String> names) {
        return with(draft -> draft.relatives = names);
    }

    /** @param letters keys of the letter that tells of the person and of those that it answers */
    public Described written(@Nullable String by, List<String> letters) {
        return with(draft -> {
            draft.writer = by;
            draft.thread = letters;
        });
    }

    public Described source(@Nullable String key) {
        return with(draft -> draft.source = key);
    }

    private Described with(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** What may change from one description to the next: everything but the name. */
    private static final class Draft {
        private final Described of;
        private @Nullable String father;
        private @Nullable String grandfather;
        private @Nullable String parent;
        private @Nullable BirthDate birth;
        private @Nullable Sex sex;
        private List<String> phones;
        private List<String> emails;
        private List<Document> documents;
        private @Nullable String place;
        private Map<String, String> told;
        private @Nullable Career career;
        private List<String> relatives;
        private @Nullable String writer;
        private List<String> thread;
        private @Nullable String source;

        Draft(Described of) {
            this.of = of;
            father = of.father;
            grandfather = of.grandfather;
            parent = of.parent;
            birth = of.birth;
            sex = of.sex;
            phones = of.phones;
            emails = of.emails;
            documents = of.documents;
            place = of.place;
            told = of.told;
            career = of.career;
            relatives = of.relatives;
            writer = of.writer;
            thread = of.thread;
            source = of.source;
        }

        Described done() {
            return new Described(
                    of.name,
                    father,
                    grandfather,
                    parent,
                    birth,
                    sex,
                    phones,
                    emails,
                    documents,
                    place,
                    told,
                    career,
                    relatives,
                    writer,
                    thread,
                    source);
        }
    }

    @Override
    public String toString() {
        return "Described[" + phones.size() + " phones, " + emails.size() + " emails, " + documents.size()
                + " documents]";
    }
}
