package org.safepassage.service.intake.mentions.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.text.Page;

/**
 * The word lists in use. A list is {@code LANGUAGE/KIND.tsv}: a phrase, a tab, a value; lines that begin with # are
 * remarks. An operation adds a folder of the same shape; where both list a phrase, the operation's value wins.
 */
public final class WordLists {

    private static final String HOME = "/org/safepassage/service/intake/mentions/";
    private static final List<String> LANGUAGES = List.of("en", "fa", "ps");

    private final Phrases phrases = new Phrases();

    private WordLists() {}

    public static WordLists bundled() {
        WordLists lists = new WordLists();
        lists.readBundled();
        return lists;
    }

    /** The bundled lists and an operation's own; files that the folder lacks are not missed. */
    public static WordLists bundledAnd(Path folder) {
        WordLists lists = new WordLists();
        for (String language : LANGUAGES) {
            for (CueKind kind : CueKind.values()) {
                Path file = folder.resolve(language).resolve(kind.file());
                if (Files.isRegularFile(file)) {
                    lists.read(kind, open(file));
                }
            }
        }
        lists.readBundled();
        return lists;
    }

    public Cues in(Page page) {
        return new Cues(phrases.in(page), page.size());
    }

    public boolean holds(CueKind kind, String foldedWord) {
        return phrases.holds(kind, foldedWord);
    }

    /** What the list says of a single word, or null when it does not list it. */
    public @Nullable String value(CueKind kind, String foldedWord) {
        return phrases.value(kind, foldedWord);
    }

    /** All phrases of one word of that kind, folded, with their values. */
    public Map<String, String> single(CueKind kind) {
        return phrases.single(kind);
    }

    /** All phrases of that kind, their folded words joined, with their values. */
    public Map<String, String> phrases(CueKind kind) {
        return phrases.joined(kind);
    }

    private void readBundled() {
        for (String language : LANGUAGES) {
            for (CueKind kind : CueKind.values()) {
                InputStream stream = WordLists.class.getResourceAsStream(HOME + language + "/" + kind.file());
                if (stream != null) {
                    read(kind, stream);
                }
            }
        }
    }

    private void read(CueKind kind, InputStream stream) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        phrases.add(
                                kind,
                                tab < 0 ? line : line.substring(0, tab),
                                tab < 0 ? "" : line.substring(tab + 1).strip());
                    });
        } catch (IOException fault) {
            throw new UncheckedIOException("word list " + kind.file() + " cannot be read", fault);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException fault) {
            throw new UncheckedIOException("word list " + file.getFileName() + " cannot be opened", fault);
        }
    }
}
