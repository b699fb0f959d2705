package org.safepassage.service.intake.reading.mail;

import java.util.Locale;

/** Walks through a header value; comments are passed over, except within quotes. */
final class ParameterScan {
    private final String text;
    private int at;

    ParameterScan(String text) {
        this.text = text;
    }

    void restart() {
        at = 0;
    }

    boolean more() {
        if (at < text.length() && text.charAt(at) == ';') at++;
        return at < text.length();
    }

    boolean at(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    void skip() {
        if (at < text.length()) at++;
    }

    void spaces() {
        while (at < text.length() && text.charAt(at) <= ' ') at++;
    }

    String name() {
        return upTo("=;").strip().toLowerCase(Locale.ROOT);
    }

    String upTo(String stops) {
        var taken = new StringBuilder();
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            if (c == '(' && comment()) continue;
            taken.append(c);
            at++;
        }
        return taken.toString();
    }

    private boolean comment() {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') i++;
            else if (c == '(') depth++;
            else if (c == ')' && --depth == 0) {
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    String quoted() {
        var taken = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            char c = text.charAt(at);
            boolean escape = c == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
            if (escape) at++;
            taken.append(text.charAt(at));
        }
        if (at < text.length()) at++;
        return taken.toString();
    }
}
