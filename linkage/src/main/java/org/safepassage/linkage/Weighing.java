package org.safepassage.linkage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.linkage.model.Model;
import org.safepassage.linkage.names.Part;

/** Adds up the evidence of one pair against two other explanations: strangers, and relatives of one household. */
final class Weighing {
    private final Weights weights;
    private final Model model;
    private final Frequencies frequencies;
    private final List<Evidence> evidence = new ArrayList<>(12);
    private final Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    private final double records;

    Weighing(Weights weights, Frequencies frequencies, Prepared a, Prepared b) {
        this.weights = weights;
        this.model = weights.model();
        this.frequencies = frequencies;
        records = frequencies.records() > 0
                ? frequencies.records()
                : model.priors().records();
        NamesWeighed names = new NamesWeighed(this, a, b);
        names.weigh();
        new RestWeighed(this, a, b).weigh();
        Cautions.note(cautions, evidence, names, a, b);
    }

    Comparison result() {
        double stranger = 0;
        double relative = 0;
        for (Evidence one : evidence) {
            stranger += one.bits();
            relative += one.relativeBits();
        }
        Model.Priors priors = model.priors();
        double rarity = -Math.log(Math.max(10, records) / priors.same()) / LN2;
        double againstStranger = stranger + rarity;
        double againstRelative = relative - Math.log(priors.relatives() / priors.same()) / LN2;
        double weight = -Math.log(Math.exp(-againstStranger * LN2) + Math.exp(-againstRelative * LN2)) / LN2;
        evidence.add(new Evidence("rarity", "all", rarity, 0, "how rarely two records are one person"));
        evidence.add(
                new Evidence("household", "all", weight - againstStranger, 0, "relatives would agree on this too"));
        return new Comparison(weight, verdict(weight), evidence, cautions, model.version());
    }

    private Verdict verdict(double weight) {
        if (weight >= model.thresholds().link() && cautions.stream().noneMatch(Caution::forbidsMachine)) {
            return Verdict.LINK;
        }
        return weight >= model.thresholds().review() ? Verdict.REVIEW : Verdict.APART;
    }

    void add(String field, String level) {
        add(field, level, 1);
    }

    /** Adds a level whose share among strangers is that of the value; ignored for levels with a fixed share. */
    void add(String field, String level, double share) {
        evidence.add(weights.evidence(field, level, share));
    }

    double share(@Nullable Part part) {
        if (part == null) {
            return 1;
        }
        double usual = model.nameShare(part.key());
        double known = frequencies.share("name", part.key());
        if (known < 0) {
            return usual;
        }
        double counted = Math.max(1, frequencies.records());
        return (known * counted + usual * TABLE_COUNTS_FOR) / (counted + TABLE_COUNTS_FOR);
    }

    /** Whether one of two words is so much rarer than the other that it is no name of its own. */
    boolean isRareBeside(Part one, Part other) {
        double first = frequencies.share("name", one.key());
        double second = frequencies.share("name", other.key());
        if (first < 0 || second < 0) {
            return one.known().length > 0 != (other.known().length > 0);
        }
        return Math.min(first, second) <= RARE_BESIDE * Math.max(first, second);
    }

    /** Strangers' share of a contact: what goes beyond the household that uses it. */
    double contactShare(String kind, String key) {
        double known = frequencies.share(kind, key);
        double household = (model.priors().same() + model.priors().relatives() + 5) / records;
        return Math.max(1e-6, known - household);
    }

    /** Whether an address writes of one family, or of a few: an office's letters have nothing else in common. */
    boolean isPrivate(String writer) {
        return frequencies.share("writer", writer) * records <= MOST_OF_A_WRITER;
    }

    double placeShare(String key) {
        double known = statedShare("place", key);
        return known > 0 ? known : 0.08;
    }

    double toldShare(String field, String value) {
        double known = statedShare(field, value);
        return known > 0 ? known : 0.5;
    }

    /** Of those records that state the field at all; negative when not known. */
    private double statedShare(String field, String value) {
        double any = frequencies.share(field, Matcher.ANY);
        return any > 0 ? frequencies.share(field, value) / any : Frequencies.UNKNOWN;
    }

    /* A slip is made in one name of thirty, and in several ways. */
    private static final double RARE_BESIDE = 0.1;
    /* The model's table of names weighs as much as so many records. */
    private static final double TABLE_COUNTS_FOR = 150;
    private static final double MOST_OF_A_WRITER = 60;
    private static final double LN2 = Math.log(2);
}
