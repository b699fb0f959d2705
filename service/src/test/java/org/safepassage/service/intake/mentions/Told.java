package org.safepassage.service.intake.mentions;

import java.time.LocalDate;
import java.util.List;
import org.safepassage.service.intake.mentions.words.WordLists;

/** What is found in invented words, for the tests to ask. */
record Told(List<FoundPerson> people) {

    static final LocalDate DAY = LocalDate.of(2021, 8, 22);
    static final FindPeople FIND = new FindPeople(WordLists.bundled(), List.of("AF", "GB", "PK"));

    static Told in(String text) {
        return from(null, null, text);
    }

    static Told from(
            @org.jspecify.annotations.Nullable String name,
            @org.jspecify.annotations.Nullable String address,
            String text) {
        return in(Context.mail(name, address, DAY), List.of(Passage.own(text)));
    }

    static Told in(Context context, List<Passage> passages) {
        return new Told(FIND.in(context, passages).people());
    }

    List<String> names() {
        return people.stream().map(person -> person.name().text()).toList();
    }

    FoundPerson person(String name) {
        return people.stream()
                .filter(person -> person.name().text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + name + " among " + names()));
    }

    Birth birth(String name) {
        Birth birth = person(name).birth();
        if (birth == null) {
            throw new AssertionError("no birth: " + name);
        }
        return birth;
    }

    String fact(String name, String code) {
        return String.join(",", person(name).said(code));
    }

    List<String> identifiers(String name) {
        return person(name).identifiers().stream()
                .map(one -> one.type() + " " + one.normalised())
                .toList();
    }

    Relation.Kind relation(String name) {
        Relation relation = person(name).relation();
        if (relation == null) {
            throw new AssertionError("no relation: " + name);
        }
        return relation.kind();
    }
}
