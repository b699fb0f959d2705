package org.safepassage.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return new Described(
                this.name,
                name,
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

    public Described grandfather(@Nullable String name) {
        return new Described(
                this.name, father, name, parent, birth, sex, phones, emails, documents, place, told, career, relatives,
                writer, thread, source);
    }

    public Described parent(@Nullable String fullName) {
        return new Described(
                name,
                father,
                grandfather,
                fullName,
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

    public Described born(@Nullable BirthDate date) {
        return new Described(
                name,
                father,
                grandfather,
                parent,
                date,
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

    public Described sex(@Nullable Sex stated) {
        return new Described(
                name,
                father,
                grandfather,
                parent,
                birth,
                stated,
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

    public Described phones(List<String> numbers) {
        return new Described(
                name,
                father,
                grandfather,
                parent,
                birth,
                sex,
                numbers,
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

    public Described emails(List<String> addresses) {
        return new Described(
                name,
                father,
                grandfather,
                parent,
                birth,
                sex,
                phones,
                addresses,
                documents,
                place,
                told,
                career,
                relatives,
                writer,
                thread,
                source);
    }

    public Described documents(List<Document> papers) {
        return new Described(
                name,
                father,
                grandfather,
                parent,
                birth,
                sex,
                phones,
                emails,
                papers,
                place,
                told,
                career,
                relatives,
                writer,
                thread,
                source);
    }

    public Described place(@Nullable String where) {
        return new Described(
                name,
                father,
                grandfather,
                parent,
                birth,
                sex,
                phones,
                emails,
                documents,
                where,
                told,
                career,
                relatives,
                writer,
                thread,
                source);
    }

    /** With one thing more that is told; nothing changes when the value is null. */
    public Described told(String field, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> all = new HashMap<>(told);
        all.put(field, value);
        return new Described(
                name,
                father,
                grandfather,
                parent,
                birth,
                sex,
                phones,
                emails,
                documents,
                place,
                all,
                career,
                relatives,
                writer,
                thread,
                source);
    }

    public Described career(@Nullable Career known) {
        return new Described(
                name,
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
                known,
                relatives,
                writer,
                thread,
                source);
    }

    public Described relatives(List<String> names) {
        return new Described(
                name,
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
                names,
                writer,
                thread,
                source);
    }

    /** @param letters keys of the letter that tells of the person and of those that it answers */
    public Described written(@Nullable String by, List<String> letters) {
        return new Described(
                name,
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
                by,
                letters,
                source);
    }

    public Described source(@Nullable String key) {
        return new Described(
                name,
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
                key);
    }

    @Override
    public String toString() {
        return "Described[" + phones.size() + " phones, " + emails.size() + " emails, " + documents.size()
                + " documents]";
    }
}
