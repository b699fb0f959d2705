package org.safepassage.linkage.names;

import java.util.List;

/**
 * A name as read: the parts a person is called by in the order written, and the father's and grandfather's parts where
 * the name itself says "son of".
 *
 * @param parts titles removed, compounds taken apart; never null, may be empty
 */
public record PersonName(List<Part> parts, List<Part> father, List<Part> grandfather) {
    public static final PersonName NONE = new PersonName(List.of(), List.of(), List.of());

    public PersonName {
        parts = List.copyOf(parts);
        father = List.copyOf(father);
        grandfather = List.copyOf(grandfather);
    }

    /** Reads a name in any script; an empty or unreadable one gives {@link #NONE}. */
    public static PersonName read(String written) {
        return NameReader.read(written);
    }

    /** Parts that tell people apart; all parts where every one of them is slight. */
    public List<Part> telling() {
        List<Part> telling = parts.stream().filter(part -> !part.slight()).toList();
        return telling.isEmpty() ? parts : telling;
    }

    /** The part the person is called by; throws NoSuchElementException when the name is empty. */
    public Part given() {
        if (parts.isEmpty()) {
            throw new java.util.NoSuchElementException("an empty name has no given name");
        }
        return parts.get(Roles.given(parts));
    }

    /**
     * The name of somebody whose father is known to be called so. Where the father's name stands where the own one would, as in
     * "Mohammad Hedayatullah", child of Hedayatullah, only what stands before it is the own name.
     */
    public PersonName childOf(List<Part> father) {
        int given = parts.isEmpty() ? 0 : Roles.given(parts);
        if (given == 0 || father.isEmpty() || !this.father.isEmpty()) {
            return this;
        }
        Part fathers = father.get(Roles.given(father));
        boolean named =
                !fathers.slight() && PartAgreement.of(parts.get(given), fathers).compareTo(PartAgreement.VARIANT) <= 0;
        return named ? new PersonName(parts.subList(0, given), parts.subList(given, parts.size()), grandfather) : this;
    }

    /** What stands before the given name, such as Mohammad or Gul; empty when nothing does. */
    public String prefix() {
        int given = parts.isEmpty() ? 0 : Roles.given(parts);
        return given == 0 ? "" : parts.get(given - 1).text();
    }

    /** Whether nothing but a tribe's name is written, whoever of it is meant. */
    public boolean isOfTribeOnly() {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.slight() || Roles.tribe(part));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    @Override
    public String toString() {
        return "PersonName[" + parts.size() + " parts]";
    }
}
