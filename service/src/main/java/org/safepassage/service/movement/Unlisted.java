package org.safepassage.service.movement;

/**
 * Somebody on no list, as they say who they are; whatever was not said is empty.
 *
 * @param born as said
 * @param relation to the family they came with, as said
 */
public record Unlisted(
        String name,
        String father,
        String born,
        String sex,
        String relation,
        String passport,
        String tazkira,
        String phone) {

    public static Unlisted named(String name, String born, String sex, String relation) {
        return new Unlisted(name, "", born, sex, relation, "", "", "");
    }

    @Override
    public String toString() {
        return "Unlisted";
    }
}
