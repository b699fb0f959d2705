package org.safepassage.exercise.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.people.NamePart;
import org.safepassage.exercise.people.Papers;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.people.Work;
import org.safepassage.exercise.truth.Known;

/** A person as they really are, in the truth's fields; later parts of the crisis add theirs and change none. */
final class PersonTruth {
    private PersonTruth() {}

    static Map<String, Object> describe(Person person, Family family) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("person", person.id());
        line.put("family", family.id());
        line.put("relation", person.relation().code());
        line.put("names", names(person));
        line.put("sex", person.sex().code());
        line.put("birth", person.birth().date().toString());
        line.put("birthKnown", person.birth().known().name().toLowerCase(java.util.Locale.ROOT));
        line.put("age", person.birth().age());
        line.put("nationality", person.nationality());
        line.put("work", work(person.work()));
        line.put("threat", person.threat());
        line.put("medical", person.medical());
        line.put("place", family.place().roman().getFirst());
        line.put("papers", papers(person.papers()));
        line.put("badFaith", person.badFaith());
        return line;
    }

    private static Map<String, Object> names(Person person) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("given", script(person.name().given()));
        names.put("father", script(person.name().father()));
        names.put("grandfather", script(person.name().grandfather()));
        names.put("tribe", script(person.name().tribe().stream().toList()));
        return names;
    }

    private static String script(List<NamePart> parts) {
        return parts.stream().map(NamePart::script).collect(Collectors.joining(" "));
    }

    private static Map<String, Object> work(Work work) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (work.any()) {
            told.put("employer", work.employer());
            told.put("employment", work.employment());
            told.put("role", work.role());
            told.put("from", work.from());
            told.put("to", work.to());
            told.put("dismissed", work.dismissed());
        }
        return told;
    }

    private static Map<String, String> papers(Papers papers) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("phone", papers.phone());
        told.put("email", papers.email());
        told.put("passport", papers.passport());
        told.put("tazkira", papers.tazkira());
        told.put("service", papers.service());
        told.values().removeIf(String::isEmpty);
        return told;
    }

    static Map<String, Object> written(Known facts) {
        Map<String, Object> written = new LinkedHashMap<>();
        facts.written().forEach((fact, values) -> written.put(fact.code(), values));
        return written;
    }
}
