package org.safepassage.exercise.people;

/** Past work in the codes of the exercise; an empty text is "has none of it". Years are Gregorian. */
public record Work(String employer, String employment, String role, int from, int to, String dismissed) {
    public static final Work NONE = new Work("", "", "", 0, 0, "");

    public boolean any() {
        return !role.isEmpty();
    }

    /** True for what an employer's roll would hold. */
    public boolean entitles() {
        return employment.equals("direct") && employer.startsWith("uk-") && !dismissed.equals("serious");
    }
}
