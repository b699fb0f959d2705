package org.safepassage.service.intake.mentions.identifiers;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.FoundIdentifier;
import org.safepassage.service.intake.mentions.FoundIdentifier.Type;
import org.safepassage.service.intake.mentions.text.Page;
import org.safepassage.service.intake.mentions.text.Token;
import org.safepassage.service.intake.mentions.words.Cue;

/** Reads identifiers at a token, by their own shape or by the word for the document that stands before them. */
public final class Identifiers {

    private static final int REACH = 7;

    private final Phones phones;

    public Identifiers(List<String> phoneRegions) {
        this.phones = new Phones(phoneRegions);
    }

    /** An identifier and the token after it. */
    public record Read(FoundIdentifier identifier, int to) {}

    /** What shows its kind by its own shape: an address, a phone, an electronic tazkira (1399-0000-00000), a passport. */
    public @Nullable Read at(Page page, int from) {
        Token token = page.at(from);
        if (token.kind() == Token.Kind.SIGN) {
            return token.is('+') ? phone(page, from, false) : null;
        }
        if (token.isNumber()) {
            Read tazkira = electronicTazkira(page, from);
            Read phone = tazkira == null ? phone(page, from, false) : tazkira;
            return phone != null ? phone : email(page, from);
        }
        if (token.kind() == Token.Kind.CODE && isPassport(token.folded())) {
            return read(page, Type.PASSPORT, from, from + 1);
        }
        return email(page, from);
    }

    /** What a word for a document announces: the first number after it within a few tokens. */
    public @Nullable Read after(Page page, Cue document, int end) {
        Type type = Type.valueOf(document.word(0));
        int last = Math.min(end, document.to() + REACH);
        for (int i = document.to(); i < last; i++) {
            Read read = told(page, type, i);
            if (read != null) {
                return read;
            }
            if (page.at(i).isOneOf(".;,") && page.at(i + 1).line() != page.at(i).line()) {
                return null;
            }
        }
        return null;
    }

    /** An identifier of that type that begins at the token, or null: the type is known, its shape may be plain. */
    public @Nullable Read told(Page page, Type type, int at) {
        return switch (type) {
            case PHONE -> phone(page, at, true);
            case EMAIL -> email(page, at);
            case TAZKIRA -> {
                Read electronic = page.at(at).isNumber() ? electronicTazkira(page, at) : null;
                yield electronic == null ? number(page, type, at) : electronic;
            }
            case PASSPORT, SERVICE, CASE_NUMBER -> number(page, type, at);
        };
    }

    private @Nullable Read phone(Page page, int from, boolean told) {
        Phones.Read phone = phones.at(page, from, told);
        if (phone == null) {
            return null;
        }
        FoundIdentifier found = new FoundIdentifier(
                Type.PHONE, page.text(from, phone.to()), phone.normalised(), page.span(from, phone.to()));
        return new Read(found, phone.to());
    }

    /** 1399-0000-00000, with dashes, slashes or blanks between, or thirteen figures in one. */
    private static @Nullable Read electronicTazkira(Page page, int from) {
        Token year = page.at(from);
        boolean solar = year.folded().startsWith("13") || year.folded().startsWith("14");
        if (solar && year.length() == 13) {
            return read(page, Type.TAZKIRA, from, from + 1);
        }
        int middle = page.at(from + 1).isOneOf("-/") ? from + 2 : from + 1;
        int last = page.at(middle + 1).isOneOf("-/") ? middle + 2 : middle + 1;
        boolean shape = solar
                && year.length() == 4
                && page.at(middle).isNumber()
                && page.at(middle).length() == 4
                && page.at(last).isNumber()
                && page.at(last).length() == 5;
        return shape ? read(page, Type.TAZKIRA, from, last + 1) : null;
    }

    /** Letters and digits joined by - or / and nothing else between; at least four digits in all, or two for a case. */
    private static @Nullable Read number(Page page, Type type, int from) {
        Token first = page.at(from);
        boolean letters =
                first.isWord() && first.length() <= 5 && !first.folded().equals("no");
        boolean joined =
                page.at(from + 1).isOneOf("-/") || page.at(from + 1).isNumber() && letters && !spacedLower(first);
        if (!first.isNumber() && first.kind() != Token.Kind.CODE && !(letters && joined)) {
            return null;
        }
        int to = from + 1;
        if (letters && page.at(to).isNumber()) {
            to++;
        }
        while (page.at(to).isOneOf("-/")
                && !page.at(to).spaced()
                && !page.at(to + 1).spaced()
                && (page.at(to + 1).isNumber()
                        || page.at(to + 1).kind() == Token.Kind.CODE
                        || page.at(to + 1).isWord())
                && to - from < 12) {
            to += 2;
        }
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += (int) page.at(i)
                    .folded()
                    .chars()
                    .filter(c -> c >= '0' && c <= '9')
                    .count();
        }
        return digits >= (type == Type.CASE_NUMBER ? 2 : 4) && digits <= 20 ? read(page, type, from, to) : null;
    }

    private static boolean spacedLower(Token token) {
        return !token.capital();
    }

    private static boolean isPassport(String code) {
        int letters = 0;
        while (letters < code.length() && Character.isLetter(code.charAt(letters))) {
            letters++;
        }
        int digits = code.length() - letters;
        return letters >= 1
                && letters <= 2
                && digits >= 7
                && digits <= 8
                && code.chars().skip(letters).allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Read email(Page page, int from) {
        int at = from;
        while (isLocal(page.at(at))
                && at - from < 12
                && (at == from || !page.at(at).spaced())) {
            at++;
        }
        if (at == from
                || !page.at(at).is('@')
                || page.at(at).spaced()
                || page.at(from).kind() == Token.Kind.SIGN) {
            return null;
        }
        int to = at + 1;
        int dots = 0;
        while (!page.at(to).spaced()
                && to - at < 14
                && (page.at(to).kind() != Token.Kind.SIGN
                        || page.at(to).isOneOf(".-")
                                && !page.at(to + 1).spaced()
                                && page.at(to + 1).kind() != Token.Kind.SIGN)) {
            dots += page.at(to).is('.') ? 1 : 0;
            to++;
        }
        return dots == 0 ? null : read(page, Type.EMAIL, from, to);
    }

    private static boolean isLocal(Token token) {
        return token.kind() != Token.Kind.SIGN || token.isOneOf("._-+");
    }

    private static Read read(Page page, Type type, int from, int to) {
        StringBuilder normalised = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = page.at(i);
            boolean kept = type == Type.EMAIL || token.kind() != Token.Kind.SIGN;
            normalised.append(kept ? token.folded() : "");
        }
        String value = type == Type.EMAIL
                ? normalised.toString()
                : normalised.toString().toUpperCase(Locale.ROOT);
        return new Read(new FoundIdentifier(type, page.text(from, to), value, page.span(from, to)), to);
    }
}
