package org.safepassage.service.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.service.pages.Choice;

/** Why nothing more is to be done in a case. None of them refuses anybody: a refusal is a decision, made before. */
public enum CaseEnd {
    SETTLED("settled", "Everybody has arrived and has leave"),
    ANSWERED("answered", "Decided, told, and nothing is open"),
    WITHDRAWN("withdrawn", "The family asks for nothing more"),
    ELSEWHERE("elsewhere", "Others help them now");

    private final String code;
    private final String words;

    CaseEnd(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public static List<Choice> choices() {
        return Stream.of(values())
                .map(one -> Choice.of(one.code, one.words, false))
                .toList();
    }

    static Optional<CaseEnd> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
