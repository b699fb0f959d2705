package org.safepassage.service.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.Letter;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;

/**
 * A stretch of a message with the names found in it marked.
 *
 * @param kind as in {@link Letter.Text}
 * @param by who wrote it, in a chat, or the row's number, in a list
 */
public record MarkedText(String kind, String by, List<Piece> pieces) {

    /** @param mention the ordinal of the mention whose name this is, or null for words between names */
    public record Piece(String words, @Nullable Integer mention) {
        @Override
        public String toString() {
            return "Piece[" + words.length() + "]";
        }
    }

    /** Whether it is folded away until somebody asks for it. */
    public boolean folded() {
        return kind.equals("quoted") || kind.equals("disclaimer");
    }

    /** The word on the fold. */
    public String title() {
        return kind.equals("quoted") ? "Quoted from an earlier message" : "Standing text at the end";
    }

    static MarkedText of(Letter.Text text, List<Mentioned> mentions) {
        record Mark(int start, int end, int mention) {}
        int length = text.words().length();
        List<Mark> marks = new ArrayList<>();
        for (Mentioned mention : mentions) {
            for (MentionContent.Name name : mention.content().names()) {
                int start = name.start() - text.start();
                int end = name.end() - text.start();
                if (name.part() == text.part()
                        && mention.listRow() == null
                        && start >= 0
                        && end <= length
                        && start < end) {
                    marks.add(new Mark(start, end, mention.ordinal()));
                }
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks) {
            if (mark.start() >= at) {
                add(pieces, text.words().substring(at, mark.start()));
                pieces.add(new Piece(text.words().substring(mark.start(), mark.end()), mark.mention()));
                at = mark.end();
            }
        }
        add(pieces, text.words().substring(at).stripTrailing());
        return new MarkedText(text.kind(), text.by(), pieces);
    }

    private static void add(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, null));
        }
    }

    @Override
    public String toString() {
        return "MarkedText[" + kind + ", " + pieces.size() + " pieces]";
    }
}
