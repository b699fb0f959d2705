package org.safepassage.linkage.names;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A cleaned word with its symbols, made once so that many comparisons are cheap. Equality is by text. */
final class Word {
    private final String text;
    private final byte[] symbols;
    private final boolean arabic;
    private final double mass;
    private final int classes;
    private final String wide;
    private final int[] shortForms;
    private final @Nullable Word withoutArticle;

    private Word(String text, byte[] symbols, boolean arabic, double mass) {
        this.text = text;
        this.symbols = symbols;
        this.arabic = arabic;
        this.mass = mass;
        this.classes = Skeletons.classes(symbols);
        this.wide = Skeletons.wide(symbols);
        this.shortForms = ShortForms.of(text);
        boolean article = text.length() > 4 && (text.startsWith("al") || text.startsWith("el"))
                || text.length() > 3 && text.startsWith("ال");
        this.withoutArticle = article ? of(text.substring(2)) : null;
    }

    static Word of(String cleaned) {
        byte[] symbols = Symbols.of(cleaned);
        double mass = 0;
        for (byte symbol : symbols) {
            mass += Symbols.isVowel(symbol) ? 0.3 : 1;
        }
        boolean arabic = false;
        for (int i = 0; i < cleaned.length(); i++) {
            arabic |= cleaned.charAt(i) >= 0x0600 && cleaned.charAt(i) <= 0x06FF;
        }
        return new Word(cleaned, symbols, arabic, mass);
    }

    String text() {
        return text;
    }

    byte[] symbols() {
        return symbols;
    }

    /** The wide classes of consonants that occur, as bits. */
    int classes() {
        return classes;
    }

    /** Which names it may be a short form of, or is itself: see {@link ShortForms}. */
    int[] shortForms() {
        return shortForms;
    }

    /** The wide skeleton: see {@link Skeletons#wide}. */
    String wide() {
        return wide;
    }

    /** What follows when the word begins like an article written onto it; it may be a name of its own (Elham). */
    @Nullable
    Word withoutArticle() {
        return withoutArticle;
    }

    boolean arabic() {
        return arabic;
    }

    double mass() {
        return mass;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word word && word.text.equals(text) && Arrays.equals(word.symbols, symbols);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }
}
