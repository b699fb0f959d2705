package org.safepassage.service.intake.mentions.telling;

/**
 * A sentence, or what stands for one in a list.
 *
 * @param from first token
 * @param to token after the last
 * @param body first token after a list mark
 * @param shape whether it is prose, an item of a list or a line by itself
 * @param gap true when an empty line stands before it
 */
record Unit(int from, int to, int body, Shape shape, boolean gap) {

    enum Shape {
        PROSE,
        ITEM,
        LINE
    }

    boolean isListed() {
        return shape != Shape.PROSE;
    }
}
