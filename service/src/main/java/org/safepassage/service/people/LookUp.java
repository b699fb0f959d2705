package org.safepassage.service.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.safepassage.linkage.Described;
import org.safepassage.linkage.Matcher;
import org.safepassage.linkage.Prepared;
import org.safepassage.linkage.model.Frequencies;
import org.safepassage.service.access.OpeningRefused;
import org.safepassage.service.access.Openings;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.access.Subject;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.people.Answer.Hit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds people by what somebody typed. Blind tokens find candidates; a machine run opens them in memory and compares; what is shown
 * is at most twenty people, each counted in the asker's budget. There is no wildcard: a list cannot be drawn out of it.
 */
@Component
class LookUp {
    static final int MOST_HITS = 20;
    private static final int MOST_CANDIDATES = 250;
    /** Bits by which a hit may fall behind the best and still be shown. */
    private static final double BEHIND = 7;

    private final BlindIndex index;
    private final Mentions mentions;
    private final MachineRuns runs;
    private final Openings openings;
    private final ObjectProvider<CaseNumbers> cases;
    private final Matcher matcher = Matcher.standard();

    LookUp(
            BlindIndex index,
            Mentions mentions,
            MachineRuns runs,
            Openings openings,
            ObjectProvider<CaseNumbers> cases) {
        this.index = index;
        this.mentions = mentions;
        this.runs = runs;
        this.openings = openings;
        this.cases = cases;
    }

    /** @throws OpeningRefused when showing the hits would pass the budget: nobody is shown then */
    Answer ask(SignedIn who, Question question) {
        try {
            return runs.run(who.operation(), "look-up", () -> found(who, question));
        } catch (OpeningRefused refused) {
            openings.noteRefused(who, refused);
            throw refused;
        }
    }

    private Done<Answer> found(SignedIn who, Question question) {
        Described described = question.described();
        List<Mentioned> numbered = ofCase(who, question);
        List<MentionId> candidates = index.like(who.operation(), described, MOST_CANDIDATES);
        if (numbered.isEmpty() && index.hasNoToken(described)) {
            return new Done<>(new Answer.TooLittle(), 0);
        }
        List<Mentioned> opened = mentions.open(candidates);
        Map<PersonId, Hit> hits = new LinkedHashMap<>();
        numbered.forEach(one -> put(hits, hit(one, List.of(one), 0, List.of("the case number"), true)));
        likely(opened, described).forEach(same -> put(hits, hit(same)));
        int read = opened.size() + numbered.size();
        if (hits.size() > MOST_HITS) {
            return new Done<>(new Answer.TooMany(hits.size()), read);
        }
        openings.shown(
                who,
                hits.keySet().stream()
                        .map(person -> Subject.person(person.value()))
                        .toList());
        return new Done<>(new Answer.Hits(List.copyOf(hits.values())), read);
    }

    private List<Mentioned> ofCase(SignedIn who, Question question) {
        OptionalLong number = question.caseNumber();
        CaseNumbers known = cases.getIfAvailable();
        return number.isEmpty() || known == null
                ? List.of()
                : mentions.of(known.people(who.operation(), number.getAsLong()));
    }

    /** Those that answer, by person, the best first; none that falls far behind the best. */
    private List<List<Resemblance>> likely(Collection<Mentioned> opened, Described described) {
        Prepared asked = Prepared.of(described);
        Map<PersonId, List<Resemblance>> byPerson = new LinkedHashMap<>();
        opened.stream()
                .map(one -> Resemblance.of(one, matcher.compare(asked, prepared(one), Frequencies.NONE)))
                .filter(Resemblance::answers)
                .sorted(Comparator.comparingDouble(Resemblance::bits).reversed())
                .forEach(one -> {
                    PersonId person = one.person();
                    if (person != null) {
                        byPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(one);
                    }
                });
        double best = byPerson.values().stream()
                .mapToDouble(all -> all.getFirst().bits())
                .max()
                .orElse(0);
        return byPerson.values().stream()
                .filter(all -> all.getFirst().byNumber() || all.getFirst().bits() > best - BEHIND)
                .toList();
    }

    private static Prepared prepared(Mentioned mention) {
        return Prepared.of(Descriptions.of(mention.content(), null));
    }

    private static Hit hit(List<Resemblance> same) {
        Resemblance best = same.getFirst();
        return hit(
                best.mention(),
                same.stream().map(Resemblance::mention).toList(),
                best.bits(),
                best.why(),
                best.byNumber());
    }

    private static Hit hit(Mentioned with, List<Mentioned> all, double bits, List<String> why, boolean byNumber) {
        PersonId person = with.person();
        List<String> others = all.stream()
                .flatMap(one -> one.content().names().stream())
                .map(MentionContent.Name::text)
                .distinct()
                .filter(name -> !name.equals(with.content().name()))
                .limit(2)
                .toList();
        return new Hit(java.util.Objects.requireNonNull(person), with, others, bits, why, byNumber);
    }

    private static void put(Map<PersonId, Hit> hits, Hit hit) {
        hits.putIfAbsent(hit.person(), hit);
    }
}
