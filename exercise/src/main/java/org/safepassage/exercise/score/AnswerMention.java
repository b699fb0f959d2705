package org.safepassage.exercise.score;

/**
 * A mention as the service read it. The text form holds no name.
 *
 * @param row 0 outside lists
 */
record AnswerMention(String source, int row, String name, String person) {
    @Override
    public String toString() {
        return person + "@" + source + "#" + row;
    }
}
