package org.safepassage.service.eligibility;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a family stands where it stands.
 *
 * @param score points at the moment asked for: the sum of its parts
 * @param rank points, for sorting, highest first: score without wait, less points per day times days from the epoch to
 *     the arrival. It holds no "now", so two families change places only when their facts do.
 * @param parts one for each factor, with words
 */
public record Priority(double score, double rank, List<Part> parts) {
    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    public Priority {
        parts = List.copyOf(parts);
    }

    /** A factor's share of the score, in points, and why. */
    public record Part(Factor factor, double points, String words) {}

    /**
     * Weighs one family. Who wrote on its behalf is not an argument, on purpose.
     *
     * @param members the facts of each member
     * @param arrived when the family was first heard of; ages count on this day, so that birthdays move nobody
     * @param at the moment the score is wanted for
     */
    public static Priority of(Weighing weighing, List<Facts> members, Instant arrived, Instant at) {
        LocalDate day = arrived.atOffset(ZoneOffset.UTC).toLocalDate();
        Part danger = highest(Factor.DANGER, weighing, members, day);
        Part vulnerability = needs(weighing, members, day);
        Part ability = highest(Factor.ABILITY_TO_MOVE, weighing, members, day);
        double days = Math.max(0, days(arrived, at));
        Part wait = new Part(
                Factor.WAIT, weighing.pointsPerDay() * days, String.format(Locale.ROOT, "waiting for %.1f days", days));
        double still = danger.points() + vulnerability.points() + ability.points();
        double rank = still - weighing.pointsPerDay() * days(weighing.epoch(), arrived);
        return new Priority(still + wait.points(), rank, List.of(danger, vulnerability, wait, ability));
    }

    private static Part highest(Factor factor, Weighing weighing, List<Facts> members, LocalDate day) {
        Optional<Weighing.Weight> weight = weighing.weights().stream()
                .filter(w -> w.factor() == factor && applies(w, members, day))
                .max(Comparator.comparingDouble(Weighing.Weight::points));
        return weight.map(w -> new Part(factor, w.points(), w.words()))
                .orElse(new Part(factor, 0, "nothing known that counts"));
    }

    private static Part needs(Weighing weighing, List<Facts> members, LocalDate day) {
        List<String> words = new ArrayList<>();
        double points = 0;
        for (Weighing.Weight need : weighing.needs()) {
            if (applies(need, members, day)) {
                points += need.points();
                words.add(need.words());
            }
        }
        if (points > weighing.needsAtMost()) {
            points = weighing.needsAtMost();
            words.add("needs count up to %s points".formatted(plain(points)));
        }
        return new Part(
                Factor.VULNERABILITY, points, words.isEmpty() ? "no special need known" : String.join("; ", words));
    }

    private static boolean applies(Weighing.Weight weight, List<Facts> members, LocalDate day) {
        for (Facts member : members) {
            if (weight.condition().answer(new Circumstances(member, day, null)) == Answer.YES) {
                return true;
            }
        }
        return false;
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / SECONDS_A_DAY;
    }

    private static String plain(double points) {
        return points == Math.rint(points) ? Long.toString((long) points) : Double.toString(points);
    }
}
