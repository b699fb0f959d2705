package org.safepassage.service.intake.mentions.names;

import java.util.StringJoiner;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.text.Tokens;

/** A name's folded words in order: equal keys in one message are one person. */
public final class NameKey {

    private NameKey() {}

    public static String of(String name) {
        StringJoiner key = new StringJoiner(" ");
        for (Token token : Tokens.of(name)) {
            if (token.isWord()) {
                key.add(token.folded());
            }
        }
        return key.toString();
    }
}
