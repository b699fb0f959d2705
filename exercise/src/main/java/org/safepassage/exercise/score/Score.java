package org.safepassage.exercise.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Marks answers against the truth; what was never read counts as alone and loses its pairs. */
public final class Score {
    private final List<TruthMention> mentions;
    private final List<TruePerson> people;
    private final Answers answers;
    private final Alignment alignment;
    private final List<Trodden> road;

    private Score(List<TruthMention> mentions, List<TruePerson> people, List<Trodden> road, Answers answers) {
        this.road = road;
        this.mentions = mentions.stream().filter(mention -> !mention.advocate()).toList();
        this.people = people;
        this.answers = answers;
        this.alignment = Alignment.of(mentions, answers.mentions());
    }

    /** @return the marks in the agreed form, ready to be printed as JSON */
    public static Map<String, Object> of(Path truth, Path answers) throws IOException {
        Answers said = Answers.read(answers);
        List<TruthMention> mentions = JsonLines.read(truth.resolve("mentions.jsonl"), TruthMention.class);
        List<TruePerson> people = JsonLines.read(truth.resolve("people.jsonl"), TruePerson.class);
        Path trodden = truth.resolve("road.jsonl");
        List<Trodden> road = Files.exists(trodden) ? JsonLines.read(trodden, Trodden.class) : List.of();
        return new Score(mentions, people, road, said).told();
    }

    /** The exact-identifier F1 of a crisis, without any answers. */
    public static double baseline(Path truth) throws IOException {
        List<TruthMention> mentions = JsonLines.read(truth.resolve("mentions.jsonl"), TruthMention.class);
        return Baseline.of(
                        mentions.stream().filter(mention -> !mention.advocate()).toList())
                .f1();
    }

    private Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("linkage", linkage().told());
        told.put("mentions", mentionCounts());
        told.put("people", peopleCounts());
        told.put(
                "findings",
                FindingsMark.of(people, alignment.matched(), answers.findings()).told());
        told.put("entitledNotInContact", entitled());
        if (!road.isEmpty()) {
            told.put("road", RoadMark.of(road, WhoIsWho.of(alignment), answers).told());
        }
        Baseline baseline = Baseline.of(mentions);
        Map<String, Object> exact = new LinkedHashMap<>();
        exact.put("f1", rounded(baseline.f1()));
        exact.put("papersOnly", rounded(baseline.papersOnly()));
        exact.put("everything", rounded(baseline.everything()));
        told.put("baselineExactIdentifiers", exact);
        return told;
    }

    private Clustering linkage() {
        Map<TruthMention, String> said = new IdentityHashMap<>();
        alignment.matched().forEach(match -> said.put(match.truth(), match.person()));
        List<String> truth = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        int alone = 0;
        for (TruthMention mention : mentions) {
            truth.add(mention.person());
            String group = said.get(mention);
            groups.add(group == null ? "\u0001never read " + alone++ : group);
        }
        return Clustering.of(truth, groups);
    }

    private Map<String, Object> mentionCounts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("true", mentions.size());
        counts.put("read", read().count());
        counts.put("spurious", alignment.spurious());
        counts.put("unknownSources", alignment.unknownSources());
        return counts;
    }

    private java.util.stream.Stream<Alignment.Match> read() {
        return alignment.matched().stream().filter(match -> !match.truth().advocate());
    }

    private Map<String, Object> peopleCounts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("true", people.stream().filter(TruePerson::writtenAbout).count());
        counts.put(
                "found", read().map(match -> match.truth().person()).distinct().count());
        return counts;
    }

    private Map<String, Object> entitled() {
        List<TruePerson> roll =
                people.stream().filter(person -> !person.onRoll().isEmpty()).toList();
        AnswerLine figure = answers.figures().get("entitled-not-in-contact");
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("said", figure == null ? null : whole(figure.said()));
        counts.put("low", figure == null ? null : whole(figure.low()));
        counts.put("high", figure == null ? null : whole(figure.high()));
        counts.put("truth", roll.stream().filter(person -> !person.inContact()).count());
        counts.put("roll", roll.size());
        return counts;
    }

    private static @org.jspecify.annotations.Nullable Long whole(@org.jspecify.annotations.Nullable Double number) {
        return number == null ? null : Math.round(number);
    }

    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
