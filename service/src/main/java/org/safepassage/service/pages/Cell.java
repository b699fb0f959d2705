package org.safepassage.service.pages;

import java.util.List;

/** One cell of a {@link Table}. */
public sealed interface Cell {

    /** Our own words. */
    record Words(String words) implements Cell {}

    /** What people wrote themselves, a name or a sentence: shown in its own direction and never translated. */
    record OwnWords(String words) implements Cell {}

    /** A link, for the first column. Its words say what is behind it; {@code own} when they are people's own words. */
    record To(Link link, boolean own) implements Cell {}

    /** A number, set so that digits stand under digits. */
    record Count(long number) implements Cell {}

    /** A number that leads to exactly the rows it counts. */
    record CountOf(long number, Link rows) implements Cell {}

    /** That there is nothing to say; where cells stand under each other it is left out. */
    record Nothing(String words, boolean numeric) implements Cell {}

    record Status(Tag tag) implements Cell {}

    /** Several lines in one cell, the later ones smaller. */
    record Lines(List<Cell> lines) implements Cell {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    static Cell words(String words) {
        return new Words(words);
    }

    static Cell nothing(String words) {
        return new Nothing(words, false);
    }

    /** A nought among numbers. */
    static Cell none() {
        return new Nothing("0", true);
    }

    static Cell own(String words) {
        return new OwnWords(words);
    }

    static Cell link(String address, String words) {
        return new To(new Link(address, words), false);
    }

    static Cell linkOwn(String address, String words) {
        return new To(new Link(address, words), true);
    }

    static Cell count(long number) {
        return new Count(number);
    }

    static Cell countOf(long number, Link rows) {
        return new CountOf(number, rows);
    }

    static Cell status(String words, Tag.Tone tone) {
        return new Status(new Tag(words, tone));
    }

    static Cell lines(Cell... lines) {
        return new Lines(List.of(lines));
    }

    /** Whether the column of this cell is set like numbers. */
    default boolean isNumeric() {
        return this instanceof Count || this instanceof CountOf || this instanceof Nothing none && none.numeric();
    }
}
