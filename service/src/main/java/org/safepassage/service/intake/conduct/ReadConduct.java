package org.safepassage.service.intake.conduct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.conduct.Phrases.At;

/**
 * Reads sentences that tell, as done, what befell people at a named place. A sentence without a place belongs to the place of the
 * sentence before when that one tells of conduct too, or only names the place. Fears, questions, hearsay and the future are left
 * out. One instance serves any number of threads.
 */
public final class ReadConduct {
    /** The worst that a sentence tells is what it is about. */
    private static final List<String> WORST_FIRST =
            List.of("detained", "beaten", "turned-back", "charged", "delayed", "passed");

    private static final String PLACE = "place:";
    private static final String TOWN = "town:";
    private static final String PAPER = "paper:";
    private static final int DENIED_WITHIN = 3;
    private static final int MOST = 20;
    private static final int SHOWN = 400;

    private final Phrases phrases = Phrases.bundled();

    public ReadConduct(List<NamedPlace> places) {
        for (NamedPlace place : places) {
            place.names().forEach(name -> phrases.add(Phrase.of(name, PLACE + place.code())));
            place.towns().forEach(name -> phrases.add(Phrase.of(name, TOWN + place.code())));
        }
    }

    /** At most twenty, in the order of the text. */
    public List<HeardConduct> in(List<Stretch> stretches) {
        List<HeardConduct> heard = new ArrayList<>();
        for (Stretch stretch : stretches) {
            String before = null;
            for (Sentence sentence : Sentence.of(stretch.words())) {
                List<At> found = phrases.in(sentence.words());
                String named = place(found);
                String place = named == null ? before : named;
                Optional<String> outcome = place == null || sentence.isQuestion() ? Optional.empty() : outcome(found);
                if (outcome.isPresent()
                        && place != null
                        && (named != null || !outcome.get().equals("passed"))) {
                    heard.add(new HeardConduct(
                            place,
                            outcome.get(),
                            papers(found),
                            stretch.part(),
                            stretch.start() + sentence.start(),
                            stretch.start() + sentence.end(),
                            shown(sentence.in(stretch.words()))));
                }
                before = named != null || outcome.isPresent() ? place : null;
                if (heard.size() == MOST) {
                    return heard;
                }
            }
        }
        return heard;
    }

    private static Optional<String> outcome(List<At> found) {
        List<String> told = new ArrayList<>();
        for (At one : found) {
            String outcome = switch (one.value()) {
                case "refused" -> "turned-back";
                case "accepted" -> "passed";
                default -> one.value();
            };
            if (!WORST_FIRST.contains(outcome) || isUnsure(found, one)) {
                continue;
            }
            if (!isDenied(found, one)) {
                told.add(outcome);
            } else if (outcome.equals("passed")) {
                told.add("turned-back");
            }
        }
        if (told.contains("delayed") && told.stream().allMatch(one -> one.equals("delayed"))) {
            // Waiting is no outcome yet.
            return Optional.empty();
        }
        return told.stream().min(Comparator.comparingInt(WORST_FIRST::indexOf));
    }

    /** Whether it is feared, wished, heard of or to come: such a word stands before it, with no new clause between. */
    private static boolean isUnsure(List<At> found, At one) {
        int clause = found.stream()
                .filter(other -> other.value().equals("clause") && other.to() <= one.from())
                .mapToInt(At::to)
                .max()
                .orElse(0);
        return found.stream()
                .anyMatch(other -> other.value().equals("unsure") && other.from() >= clause && other.from() < one.to()
                        || other.value().equals("unsure-all"));
    }

    private static boolean isDenied(List<At> found, At one) {
        return found.stream()
                .anyMatch(other -> other.value().equals("not")
                        && other.to() <= one.from()
                        && other.to() > one.from() - DENIED_WITHIN);
    }

    private static @Nullable String place(List<At> found) {
        boolean airport = found.stream().anyMatch(one -> one.value().equals("airport"));
        String town = null;
        for (At one : found) {
            if (one.value().startsWith(PLACE)) {
                return one.value().substring(PLACE.length());
            }
            if (airport && town == null && one.value().startsWith(TOWN)) {
                town = one.value().substring(TOWN.length());
            }
        }
        return town;
    }

    private static List<String> papers(List<At> found) {
        return found.stream()
                .map(At::value)
                .filter(value -> value.startsWith(PAPER))
                .map(value -> value.substring(PAPER.length()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String shown(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
