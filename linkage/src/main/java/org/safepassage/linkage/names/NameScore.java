package org.safepassage.linkage.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How likely two written names are one person's name, on a scale of 0 to 1, without knowing how common they are. */
public final class NameScore {
    /** The fixed score from which two names match. */
    public static final double THRESHOLD = 0.7;

    private static final double[] WORTH = {1, 0.9, 0.6, 0.6, 0};
    private static final double OTHER_ENDING = 0.3;
    private static final double SQUASHED = 0.95;
    private static final int SQUASHED_FROM = 7;
    private static final double OTHER_GENERATION = 0.4;
    private static final double OTHER_GIVEN = 0.85;
    private static final double ALONE = 0.75;
    /* A part on either side that the other name has something else for. */
    private static final double CONTRADICTED = 0.87;
    /* One part is only similar, and another missing. */
    private static final double DOUBLY_WEAK = 0.9;
    /* What names score at most that both say "son of", of whom two are called otherwise. */
    private static final double OTHER_SON = 0.5;
    private static final double PARTICLE = 0.25;
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "der", "den", "de", "da", "do", "dos", "du", "la", "le", "del", "della", "di", "y");
    private static final Set<String> GENERATIONS =
            Set.of("ii", "iii", "iv", "vi", "vii", "jr", "sr", "junior", "senior");

    private NameScore() {}

    /** The same for names as written, which also tell a Mohammad from another "M." and the second from the third. */
    public static double of(String a, String b) {
        String one = Clean.text(a);
        String other = Clean.text(b);
        double score = of(
                PersonName.read(withoutGeneration(expanded(a, one, other))),
                PersonName.read(withoutGeneration(expanded(b, other, one))));
        String squashedA = one.replace(" ", "");
        String squashedB = other.replace(" ", "");
        if (squashedA.length() >= SQUASHED_FROM && squashedA.equals(squashedB)) {
            score = Math.max(score, SQUASHED);
        }
        return generation(one).equals(generation(other))
                        || generation(one).isEmpty()
                        || generation(other).isEmpty()
                ? score
                : score * OTHER_GENERATION;
    }

    private static String generation(String clean) {
        String last = clean.substring(clean.lastIndexOf(' ') + 1);
        return GENERATIONS.contains(last) ? last : "";
    }

    private static String withoutGeneration(String written) {
        int last = written.strip().lastIndexOf(' ');
        return last > 0 && GENERATIONS.contains(Clean.text(written.substring(last)))
                ? written.substring(0, last)
                : written;
    }

    /* A lone M. is read as Mohammad, unless the other name has other names in M and no Mohammad. */
    private static String expanded(String written, String clean, String other) {
        List<String> words = new ArrayList<>(List.of(clean.split(" ")));
        if (Initials.part(words, List.of(other.split(" ")))) {
            return String.join(" ", words);
        }
        if (!words.contains("m") || words.size() < 2) {
            return written;
        }
        boolean any = false;
        for (String word : other.split(" ")) {
            if (Words.MOHAMMAD.contains(word) || Familiar.isMohammad(word)) {
                return written;
            }
            boolean inM = word.length() > 1 && word.charAt(0) == 'm' && !words.contains(word);
            if (inM && words.contains("m")) {
                words.set(words.indexOf("m"), word);
                any = true;
            }
        }
        return any ? String.join(" ", words) : written;
    }

    /** 1 for the same name, 0 for nothing in common; 0 when either is empty. */
    public static double of(PersonName a, PersonName b) {
        double score = of(a.parts(), b.parts());
        if (a.father().isEmpty() && b.father().isEmpty()) {
            return score;
        }
        double whole = of(whole(a), whole(b));
        boolean bothSay = !a.father().isEmpty() && !b.father().isEmpty();
        return bothSay ? Math.min(whole, Math.max(score, OTHER_SON)) : Math.max(score, whole);
    }

    private static List<Part> whole(PersonName name) {
        List<Part> all = new ArrayList<>(name.parts());
        all.addAll(name.father());
        all.addAll(name.grandfather());
        return all;
    }

    private static double of(List<Part> a, List<Part> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Assignment assignment = new Assignment(a, b);
        List<Part> joinedA = Joining.towards(a, b, assignment, true);
        List<Part> joinedB = joinedA == a ? Joining.towards(b, a, assignment, false) : b;
        return joinedA.size() <= joinedB.size() ? matched(joinedA, joinedB) : matched(joinedB, joinedA);
    }

    private static double matched(List<Part> fewer, List<Part> more) {
        Assignment assignment = new Assignment(fewer, more);
        boolean[] taken = new boolean[more.size()];
        for (int j : assignment.match) {
            if (j >= 0) {
                taken[j] = true;
            }
        }
        boolean freeTelling = false;
        boolean contradicted = false;
        for (int j = 0; j < taken.length; j++) {
            freeTelling |= !taken[j] && tells(more.get(j));
        }
        boolean similar = false;
        boolean sameLength = length(fewer) == length(more);
        double agreed = 0;
        double mass = 0;
        for (int i = 0; i < assignment.match.length; i++) {
            int j = assignment.match[i];
            boolean light = fewer.get(i).slight() && (j >= 0 || !freeTelling);
            double own = PARTICLES.contains(fewer.get(i).text()) ? PARTICLE : light ? 0.5 : 1;
            contradicted |= j < 0 && own == 1 && (freeTelling || sameLength);
            similar |= j >= 0 && isOnlySimilar(fewer.get(i), more.get(j), assignment.level(i, j));
            mass += own;
            agreed += j < 0 ? 0 : own * worth(fewer.get(i), more.get(j), assignment.level(i, j), i == 0 || j == 0);
        }
        double missing = more.stream().filter(NameScore::tells).count()
                - fewer.stream().filter(NameScore::tells).count();
        double alone = fewer.size() == 1 && more.size() > 1 ? ALONE : 1;
        double other = assignment.match[0] < 0 && !taken[0] && fewer.size() > 1 ? OTHER_GIVEN : 1;
        double against = contradicted ? CONTRADICTED : 1;
        double weak = similar && missing > 0 ? DOUBLY_WEAK : 1;
        return weak * against * other * alone * agreed / (mass + 0.1 * Math.max(0, missing));
    }

    private static boolean isOnlySimilar(Part a, Part b, PartAgreement level) {
        return level == PartAgreement.CLOSE && !a.initial() && !b.initial();
    }

    private static long length(List<Part> name) {
        return name.stream().filter(part -> !PARTICLES.contains(part.text())).count();
    }

    private static boolean tells(Part part) {
        return !part.slight() && !PARTICLES.contains(part.text());
    }

    /* Victor and Victoria, Julio and Julia: in a given name the ending tells a man from a woman. */
    private static double worth(Part a, Part b, PartAgreement level, boolean given) {
        boolean ending = given
                && level != PartAgreement.SAME
                && !a.initial()
                && !b.initial()
                && !ShortForms.shared(a.word().shortForms(), b.word().shortForms())
                && a.text().charAt(0) < 128
                && b.text().charAt(0) < 128
                && endsInA(a.text()) != endsInA(b.text())
                && (stem(a.text()).equals(stem(b.text())) || level.compareTo(PartAgreement.SLIP) >= 0);
        return ending ? OTHER_ENDING : WORTH[level.ordinal()];
    }

    private static boolean endsInA(String text) {
        return text.length() > 3 && text.charAt(text.length() - 1) == 'a';
    }

    private static String stem(String text) {
        int last = text.length() - 1;
        return last > 1 && "ao".indexOf(text.charAt(last)) >= 0 ? text.substring(0, last) : text;
    }
}
