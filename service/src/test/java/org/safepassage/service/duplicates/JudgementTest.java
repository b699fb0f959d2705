package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.Career;
import org.safepassage.linkage.Described;
import org.safepassage.linkage.Prepared;
import org.safepassage.linkage.dates.BirthDate;
import org.safepassage.linkage.dates.Reckoning;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.PersonId;

class JudgementTest {
    private final Pairing pairing = new Pairing(new OfMany(20_000));
    private final PersonId person = new PersonId(UUID.randomUUID());

    private final Known bare = guard("Zalmay").toKnown();
    private final Known popal =
            guard("Zalmay Popal").career(2004, 2008).father("Karim").toKnown();
    private final Known safi =
            guard("Zalmay Safi").career(2014, 2019).father("Rashid").toKnown();

    @Test
    void aMentionThatSaysLittleGoesWithWhomItFits() {
        assertThat(verdict(List.of(bare), List.of(popal))).isEqualTo(Judgement.Verdict.LINK);
    }

    @Test
    void butMakesNoOneOfTwoPeopleWhoOtherwiseDiffer() {
        List<Known> these =
                List.of(bare, popal, guard("Zalmay Popal").career(2004, 2008).toKnown());
        List<Known> members = List.of(
                guard("Zalmay").toKnown(),
                safi,
                guard("Zalmay").career(2014, 2019).toKnown());
        assertThat(verdict(these, members)).isEqualTo(Judgement.Verdict.ASK);
    }

    @Test
    void twoWhoAgreeInEverythingAreOne() {
        List<Known> members = List.of(guard("Zalmai Popal").career(2004, 2008).toKnown(), bare);
        assertThat(verdict(List.of(popal, guard("Zalmay Popal").toKnown()), members))
                .isEqualTo(Judgement.Verdict.LINK);
    }

    private Judgement.Verdict verdict(List<Known> these, List<Known> members) {
        Judgement judged = Judgement.of(these, person, members, Tie.UNKNOWN, pairing);
        assertThat(judged).isNotNull();
        return judged == null ? Judgement.Verdict.APART : judged.verdict();
    }

    private static Told guard(String name) {
        return new Told(Described.named(name)
                .born(BirthDate.year(1971, Reckoning.GREGORIAN))
                .place("Khost")
                .told("work", "guard"));
    }

    private record Told(Described described) {
        Told career(int from, int to) {
            return new Told(described.career(new Career(null, from, to)));
        }

        Told father(String name) {
            return new Told(described.father(name));
        }

        Known toKnown() {
            return new Known(new MentionId(UUID.randomUUID()), UUID.randomUUID(), 0, null, "", Prepared.of(described));
        }
    }
}
