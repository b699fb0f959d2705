package org.safepassage.service.intake.conduct;

import java.util.ArrayList;
import java.util.List;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.text.Tokens;

/** The folded words of a sentence, and where it stands: first unit, unit after the last. */
record Sentence(List<String> words, int start, int end, boolean isQuestion) {
    /** Longer ones are lists or badly pointed; they are read in pieces. */
    private static final int LONGEST = 60;

    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int start = 0;
        int end = 0;
        int line = 0;
        for (Token token : Tokens.of(text)) {
            boolean stop = token.isOneOf(".!?•") && !(token.is('.') && !token.spaced() && endsAbbreviation(words));
            if (!words.isEmpty() && (stop || token.line() > line + 1 || words.size() == LONGEST)) {
                sentences.add(new Sentence(List.copyOf(words), start, stop ? token.end() : end, token.is('?')));
                words.clear();
            }
            if (token.kind() != Token.Kind.SIGN) {
                if (words.isEmpty()) {
                    start = token.start();
                }
                words.add(token.folded());
                end = token.end();
            }
            line = token.line();
        }
        if (!words.isEmpty()) {
            sentences.add(new Sentence(List.copyOf(words), start, end, false));
        }
        return sentences;
    }

    private static boolean endsAbbreviation(List<String> words) {
        return !words.isEmpty()
                && (words.getLast().length() == 1 || List.of("mr", "mrs", "dr").contains(words.getLast()));
    }

    String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return "Sentence[" + words.size() + "]";
    }
}
