package org.safepassage.service.intake.mentions.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.safepassage.service.intake.mentions.Birth;
import org.safepassage.service.intake.mentions.FoundIdentifier;
import org.safepassage.service.intake.mentions.FoundPerson;
import org.safepassage.service.intake.mentions.Relation;
import org.safepassage.service.intake.mentions.WrittenName;
import org.safepassage.service.intake.mentions.names.NameKey;

/** Compares the people found in one source with its truth: names one to one by their words, then what is said of each. */
final class Comparison {

    final Map<String, Tally> tallies = Tally.byName();
    final List<String> faults = new ArrayList<>();

    void compare(String source, String kind, List<Truth.Mention> truth, List<FoundPerson> found) {
        List<FoundPerson> left = new ArrayList<>(found);
        for (Truth.Mention mention : truth) {
            FoundPerson best = best(mention, left);
            if (best == null) {
                tally("mention " + kind).missed();
                faults.add(source + " missed " + mention.role());
            } else {
                left.remove(best);
                tally("mention " + kind).right();
                same("role", mention.role(), best.role().name().toLowerCase(Locale.ROOT), source);
                same(NameKey.of(mention.name()).equals(NameKey.of(best.name().text())), "whole name", source);
                facts(mention, best, source);
                identifiers(mention, best, source);
            }
        }
        for (FoundPerson person : left) {
            tally("mention " + kind).extra();
            faults.add(source + " extra " + person.number());
        }
    }

    private void facts(Truth.Mention mention, FoundPerson person, String source) {
        for (String code : List.of(
                "nationality",
                "employer",
                "employment",
                "role",
                "worked-from",
                "worked-to",
                "dismissed",
                "threat",
                "medical",
                "location")) {
            List<String> said = person.said(code);
            compare("fact " + code, mention.facts().get(code), said.isEmpty() ? null : String.join(",", said), source);
        }
        String relation = mention.facts().get("relation");
        Relation read = person.relation();
        String kin = read == null ? "principal" : read.kind().name().toLowerCase(Locale.ROOT);
        if (relation != null) {
            compare("fact relation", relation.replaceAll(":.*", ""), kin, source);
        }
        String birth = mention.facts().get("birth");
        Birth told = person.birth();
        compare("fact birth", birth, told == null ? null : fits(birth, told) ? birth : "other", source);
    }

    private static boolean fits(@org.jspecify.annotations.Nullable String truth, Birth birth) {
        if (truth == null) {
            return false;
        }
        if (truth.startsWith("age:")) {
            return birth.age() != null && birth.age() == Integer.parseInt(truth.substring(4));
        }
        if (truth.startsWith("sh:")) {
            return birth.earliest().getYear() - 621 == Integer.parseInt(truth.substring(3, 7));
        }
        if (truth.length() == 4) {
            return birth.earliest().getYear() <= Integer.parseInt(truth)
                    && birth.latest().getYear() >= Integer.parseInt(truth);
        }
        if (truth.length() == 7) {
            return birth.earliest().toString().startsWith(truth);
        }
        LocalDate day = LocalDate.parse(truth);
        return !birth.earliest().isAfter(day) && !birth.latest().isBefore(day);
    }

    private void identifiers(Truth.Mention mention, FoundPerson person, String source) {
        Set<String> said = new HashSet<>(mention.identifiers());
        Set<String> read = new HashSet<>();
        for (FoundIdentifier identifier : person.identifiers()) {
            read.add(identifier.type().name().toLowerCase(Locale.ROOT).replace('_', '-') + ":"
                    + identifier.normalised());
        }
        for (String one : said) {
            Tally tally = tally("identifier " + one.substring(0, one.indexOf(':')));
            if (read.contains(one)) {
                tally.right();
            } else {
                tally.missed();
                faults.add(source + " missed " + one.substring(0, one.indexOf(':')));
            }
        }
        read.removeAll(said);
        for (String one : read) {
            tally("identifier " + one.substring(0, one.indexOf(':'))).extra();
            faults.add(source + " extra " + one.substring(0, one.indexOf(':')));
        }
    }

    private void compare(
            String what,
            @org.jspecify.annotations.Nullable String truth,
            @org.jspecify.annotations.Nullable String read,
            String source) {
        if (truth == null && read == null) {
            return;
        }
        if (truth != null && truth.equals(read)) {
            tally(what).right();
        } else {
            if (truth == null) {
                tally(what).extra();
            } else if (read == null) {
                tally(what).missed();
            } else {
                tally(what).wrong();
            }
            faults.add(source + " " + what + ": " + truth + " read " + read);
        }
    }

    private void same(String what, String truth, String read, String source) {
        compare(what, truth, read, source);
    }

    private void same(boolean equal, String what, String source) {
        if (equal) {
            tally(what).right();
        } else {
            tally(what).wrong();
            faults.add(source + " " + what);
        }
    }

    private Tally tally(String name) {
        return tallies.computeIfAbsent(name, one -> new Tally());
    }

    private static @org.jspecify.annotations.Nullable FoundPerson best(
            Truth.Mention mention, List<FoundPerson> people) {
        FoundPerson best = null;
        double most = 0;
        for (FoundPerson person : people) {
            double overlap = overlap(mention.name(), person.name().text());
            for (WrittenName further : person.furtherNames()) {
                overlap = Math.max(overlap, overlap(mention.name(), further.text()) - 0.01);
            }
            if (overlap > most) {
                most = overlap;
                best = person;
            }
        }
        return best;
    }

    private static double overlap(String a, String b) {
        Set<String> one = new HashSet<>(List.of(NameKey.of(a).split(" ")));
        Set<String> other = new HashSet<>(List.of(NameKey.of(b).split(" ")));
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }
}
