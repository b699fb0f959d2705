package org.safepassage.service.permits.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The neutral words on the page in one language: no scheme, no employer, no danger. */
record PageWords(
        Locale language,
        String title,
        String sentence,
        String check,
        String serial,
        String holder,
        String born,
        String from,
        String until,
        String issuedBy) {

    /** English, Dari, Pashto. */
    static List<PageWords> all() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PageWords.class.getResourceAsStream("words.tsv")), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(w -> new PageWords(
                            Locale.forLanguageTag(w[0]), w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRightToLeft() {
        return !language.getLanguage().equals("en");
    }

    String sentenceFor(String country) {
        return sentence.replace("{0}", country(country));
    }

    /** The state in this language. */
    String country(String country) {
        return Locale.of("", country).getDisplayCountry(language);
    }
}
