package org.safepassage.linkage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.dates.BirthDate;
import org.safepassage.linkage.identifiers.Document;

/**
 * One person as described in one place. Everything but the name may be unknown: null or empty.
 *
 * @param name the full name as written, any script, titles and all; may be empty
 * @param father the father's name as written
 * @param grandfather the grandfather's name as written
 * @param phones as written; national numbers are taken to be Afghan
 * @param emails as written
 * @param documents already read, see {@link Document#read}
 * @param place province, city or country as written
 * @param work employer or role as coded by the caller
 * @param career whom the person worked for, and from when to when
 * @param relatives full names of family members, as written
 * @param source a key of the list or message it stands in: two rows of one list are never linked by the machine; null when
 *     several mentions of one person may stand in it
 */
public record Described(
        String name,
        @Nullable String father,
        @Nullable String grandfather,
        @Nullable BirthDate birth,
        @Nullable Sex sex,
        List<String> phones,
        List<String> emails,
        List<Document> documents,
        @Nullable String place,
        @Nullable String work,
        @Nullable Career career,
        List<String> relatives,
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
    }

    public static Described named(String name) {
        return new Described(
                name, null, null, null, null, List.of(), List.of(), List.of(), null, null, null, List.of(), null);
    }

    public Described father(@Nullable String name) {
        return new Described(
                this.name,
                name,
                grandfather,
                birth,
                sex,
                phones,
                emails,
                documents,
                place,
                work,
                career,
                relatives,
                source);
    }

    public Described grandfather(@Nullable String name) {
        return new Described(
                this.name, father, name, birth, sex, phones, emails, documents, place, work, career, relatives, source);
    }

    public Described born(@Nullable BirthDate date) {
        return new Described(
                name,
                father,
                grandfather,
                date,
                sex,
                phones,
                emails,
                documents,
                place,
                work,
                career,
                relatives,
                source);
    }

    public Described sex(@Nullable Sex stated) {
        return new Described(
                name,
                father,
                grandfather,
                birth,
                stated,
                phones,
                emails,
                documents,
                place,
                work,
                career,
                relatives,
                source);
    }

    public Described phones(List<String> numbers) {
        return new Described(
                name,
                father,
                grandfather,
                birth,
                sex,
                numbers,
                emails,
                documents,
                place,
                work,
                career,
                relatives,
                source);
    }

    public Described emails(List<String> addresses) {
        return new Described(
                name,
                father,
                grandfather,
                birth,
                sex,
                phones,
                addresses,
                documents,
                place,
                work,
                career,
                relatives,
                source);
    }

    public Described documents(List<Document> papers) {
        return new Described(
                name, father, grandfather, birth, sex, phones, emails, papers, place, work, career, relatives, source);
    }

    public Described place(@Nullable String where) {
        return new Described(
                name,
                father,
                grandfather,
                birth,
                sex,
                phones,
                emails,
                documents,
                where,
                work,
                career,
                relatives,
                source);
    }

    public Described work(@Nullable String employerOrRole) {
        return new Described(
                name,
                father,
                grandfather,
                birth,
                sex,
                phones,
                emails,
                documents,
                place,
                employerOrRole,
                career,
                relatives,
                source);
    }

    public Described career(@Nullable Career told) {
        return new Described(
                name, father, grandfather, birth, sex, phones, emails, documents, place, work, told, relatives, source);
    }

    public Described relatives(List<String> names) {
        return new Described(
                name, father, grandfather, birth, sex, phones, emails, documents, place, work, career, names, source);
    }

    public Described source(@Nullable String key) {
        return new Described(
                name, father, grandfather, birth, sex, phones, emails, documents, place, work, career, relatives, key);
    }

    @Override
    public String toString() {
        return "Described[" + phones.size() + " phones, " + emails.size() + " emails, " + documents.size()
                + " documents]";
    }
}
