package org.safepassage.exercise.people;

/** One invented person as they really are. The text form is the id alone. */
public record Person(
        String id,
        String family,
        Relation relation,
        Sex sex,
        PersonName name,
        Birth birth,
        Work work,
        String nationality,
        String threat,
        boolean medical,
        Papers papers,
        boolean badFaith) {
    public boolean principal() {
        return relation == Relation.PRINCIPAL;
    }

    @Override
    public String toString() {
        return id;
    }
}
