package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a written name into parts: titles off, compounds joined then taken apart, "son of" understood. */
final class NameReader {
    private static final int MOST_PARTS = 8;

    private final List<String> words;
    private final List<List<Part>> generations = new ArrayList<>(List.of(new ArrayList<>()));
    private int at;

    private NameReader(List<String> words) {
        this.words = words;
    }

    static PersonName read(String written) {
        String familyFirst = swapAtComma(written);
        NameReader reader = new NameReader(withoutTitles(familyFirst));
        while (reader.at < reader.words.size() && reader.generations.getLast().size() < MOST_PARTS) {
            reader.step();
        }
        return new PersonName(Roles.givenFirst(reader.generation(0)), reader.generation(1), reader.generation(2));
    }

    /* "Karimi, Ahmad" is written family name first. */
    private static String swapAtComma(String written) {
        if (written.indexOf(',') < 0 && written.indexOf('،') < 0) {
            return written;
        }
        String[] halves = written.split("[,،]", -1);
        boolean swapped = halves.length == 2 && !halves[0].isBlank() && !halves[1].isBlank();
        return swapped ? halves[1] + " " + halves[0] : written;
    }

    private static List<String> withoutTitles(String written) {
        String spaced = written.indexOf('/') < 0
                ? written
                : written.replace("s/o", " bin ").replace("S/O", " bin ").replace("d/o", " bint ");
        String clean = withoutSlips(DigitLetters.read(Clean.text(spaced)));
        if (!clean.isEmpty() && clean.indexOf(' ') < 0) {
            return List.of(clean);
        }
        List<String> words = new ArrayList<>(List.of(clean.split(" ")));
        words.removeIf(String::isEmpty);
        if (words.size() > 1 && words.getFirst().equals("بی") && !Words.BI.contains(words.get(1))) {
            // A name does not begin with "without": one of the two that are written for Bibi was lost.
            words.set(0, "bibi");
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i + 1).equals(words.get(i)) && Words.BI.contains(words.get(i))) {
                words.set(i, "bibi");
                words.remove(i + 1);
            }
        }
        for (int i = 1; i < words.size(); i++) {
            String rest = afterGod(words.get(i));
            if (!rest.isEmpty()) {
                words.set(i, "ullah");
                words.add(i + 1, rest);
            }
        }
        List<String> kept =
                words.stream().filter(w -> !Words.TITLES.contains(w)).toList();
        List<String> mended = new ArrayList<>(kept.isEmpty() ? words : kept);
        ShiftedSpaces.mend(mended);
        return mended;
    }

    /* "Rahmat Ullahmassoud": a well-known name written onto the end of the one before; empty when there is none. */
    private static String afterGod(String word) {
        Matcher god = GOD_AND_ANOTHER.matcher(word);
        return god.matches() && KnownNames.away(god.group(1)) < 1 ? god.group(1) : "";
    }

    private static final Pattern GOD_AND_ANOTHER = Pattern.compile("(?:ullah|ulla|ollah|olla)(?!h)(.{3,})");

    /* A letter thrice, one doubled within a sound, and the two letters that are exchanged most often, since no name is as common as Abdul. */
    private static String withoutSlips(String clean) {
        String once = clean;
        for (int i = clean.length() - 1; i >= 2; i--) {
            if (clean.charAt(i) == clean.charAt(i - 1) && clean.charAt(i) == clean.charAt(i - 2)) {
                once = once.substring(0, i) + once.substring(i + 1);
            }
        }
        once = once.replace("ssh", "sh")
                .replace("kkh", "kh")
                .replace("abbd", "abd")
                .replace("abdd", "abd");
        return once.contains("adb") ? EXCHANGED.matcher(once).replaceAll("abd$1") : once;
    }

    private static final Pattern EXCHANGED = Pattern.compile("\\badb([uo])");

    private void step() {
        String word = words.get(at++);
        String next = at < words.size() ? words.get(at) : "";
        if (Words.SON_OF.contains(word) && !generations.getLast().isEmpty() && !next.isEmpty()) {
            nextGeneration(next);
        } else if (!next.isEmpty()
                && (Words.ABD.contains(word) || Words.ABD_SLIPS.contains(word) && WrittenWord.followsAbdul(next))) {
            abdul();
        } else if (Words.GOD.contains(next)) {
            at++;
            boolean abd = word.equals("abd") || word.equals("عبد") || Words.ABD_SLIPS_BEFORE_GOD.contains(word);
            add(abd ? "abdullah" : word, abd ? Affix.NONE : Affix.ULLAH);
        } else if (Words.FAITH.contains(next)) {
            at++;
            add(word, Affix.UDDIN);
        } else if (Words.FAITH_ARTICLES.contains(next)
                && at + 1 < words.size()
                && Words.FAITH_ENDS.contains(words.get(at + 1))) {
            at += 2;
            add(word, Affix.UDDIN);
        } else if (Words.TAILS.contains(next)) {
            at++;
            add(word + next, Affix.NONE);
        } else if (Familiar.spelling(word).equals("mir") && Words.WAIS.contains(next)) {
            at++;
            add("mirwais", Affix.NONE);
        } else if (Words.MERCIFUL.contains(next) && word.length() > 4 && word.endsWith("ur")) {
            add(word.substring(0, word.length() - 2), Affix.NONE);
        } else if (!(Words.ARTICLES.contains(word) && !next.isEmpty())) {
            single(word);
        }
    }

    private void nextGeneration(String next) {
        while (at < words.size() - 1 && Words.SON_OF.contains(words.get(at))) {
            at++;
        }
        if (generations.size() < 3 && !next.isEmpty()) {
            generations.add(new ArrayList<>());
        }
    }

    /** عبد لاباری for عبد الباری. */
    private static final String ARTICLE_EXCHANGED = "لا";

    private void abdul() {
        String next = words.get(at++);
        if (Words.ABD_ARTICLES.contains(next) && at < words.size()) {
            next = words.get(at++);
        }
        if (next.startsWith(ARTICLE_EXCHANGED) && WrittenWord.followsAbdul(next.substring(2))) {
            next = next.substring(2);
        }
        boolean god = Words.GOD.contains(next) || next.equals("lah");
        List<String> parts = JoinedNames.twoKnown(next);
        add(god ? "abdullah" : WrittenWord.withoutArticle(parts.getFirst()), god ? Affix.NONE : Affix.ABDUL);
        if (!god) {
            parts.stream().skip(1).forEach(this::single);
        }
    }

    private void single(String word) {
        if (word.equals("m") && words.size() > 1) {
            add("mohammad", Affix.NONE);
        } else {
            RecentNames.stems(word).forEach(stem -> add(stem.text(), stem.affix()));
        }
    }

    private void add(String stem, Affix affix) {
        String text = Familiar.spelling(stem);
        generations.getLast().add(RecentNames.part(text, affix, affix == Affix.NONE && Words.SLIGHT.contains(text)));
    }

    private List<Part> generation(int n) {
        return n < generations.size() ? generations.get(n) : List.of();
    }
}
