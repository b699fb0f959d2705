package org.safepassage.service.intake.mentions.text;

import java.util.List;
import org.safepassage.service.intake.mentions.Passage;
import org.safepassage.service.intake.mentions.Span;

/** A passage with its tokens. Positions named in this package's callers are indexes of tokens. */
public final class Page {

    private static final Token END = Tokens.of(";").getFirst();

    private final Passage passage;
    private final List<Token> tokens;

    public Page(Passage passage) {
        this.passage = passage;
        this.tokens = Tokens.of(passage.text());
    }

    public Passage passage() {
        return passage;
    }

    public int size() {
        return tokens.size();
    }

    /** The token there; beyond either end a lone semicolon, so that looking around needs no bounds. */
    public Token at(int position) {
        return position >= 0 && position < tokens.size() ? tokens.get(position) : END;
    }

    public boolean startsLine(int position) {
        return position == 0 || at(position).line() != at(position - 1).line();
    }

    public Span span(int from, int to) {
        return passage.span(at(from).start(), at(to - 1).end());
    }

    public String text(int from, int to) {
        return from >= to
                ? ""
                : passage.text().substring(at(from).start(), at(to - 1).end());
    }
}
