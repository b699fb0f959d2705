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

    /** The same person with another's work and service number. */
    Person posingAs(Person victim) {
        Papers own = papers;
        Papers posed = new Papers(own.phone(), own.email(), own.passport(), own.tazkira(), victim.papers.service());
        return new Person(
                id, family, relation, sex, name, birth, victim.work, nationality, "imminent", medical, posed, badFaith);
    }

    @Override
    public String toString() {
        return id;
    }
}
