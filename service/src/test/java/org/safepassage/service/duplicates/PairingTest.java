package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.Caution;
import org.safepassage.linkage.Comparison;
import org.safepassage.linkage.Described;
import org.safepassage.linkage.Matcher;
import org.safepassage.linkage.Prepared;
import org.safepassage.linkage.dates.BirthDate;
import org.safepassage.linkage.dates.Reckoning;
import org.safepassage.linkage.identifiers.Document;
import org.safepassage.linkage.model.Frequencies;

class PairingTest {

    @Test
    void theSameRowTwiceInOneListIsOnePerson() {
        assertThat(Pairing.isWrittenTwice(compared("Gulbuddin Safi", "Gulbudin Safi", 12, "LEC04711")))
                .isTrue();
    }

    @Test
    void twinsAndImpostorsWithOneNumberStayTwoRows() {
        assertThat(Pairing.isWrittenTwice(compared("Hasan Wardak", "Husain Wardak", 12, "LEC04711")))
                .isFalse();
        assertThat(Pairing.isWrittenTwice(compared("Gulbuddin Safi", "Gulbudin Safi", 13, "LEC04711")))
                .isFalse();
        assertThat(Pairing.isWrittenTwice(compared("Gulbuddin Safi", "Gulbudin Safi", 12, "LEC09926")))
                .isFalse();
    }

    @Test
    void aYearIsEnoughOfARowWithOneNameAndOnePaper() {
        Prepared one = row("Gulbuddin Safi", BirthDate.year(1984, Reckoning.GREGORIAN), "LEC04711");
        Prepared other = row("Gulbudin", BirthDate.year(1984, Reckoning.GREGORIAN), "LEC04711");
        assertThat(Pairing.isWrittenTwice(Matcher.standard().compare(one, other, Frequencies.NONE)))
                .isTrue();
    }

    @Test
    void halfOfANameMayBeATwinsButNotAHeads() {
        var pairing = new Pairing(Frequencies.NONE);
        assertThat(pairing.compare(told("Mohammad Wardak", null), told("Mohammad Sabir Wardak", null))
                        .cautions())
                .isEmpty();
        assertThat(pairing.compare(told("Mohammad Wardak", "child"), told("Mohammad Sabir Wardak", null))
                        .cautions())
                .contains(Caution.TWINS);
    }

    private static Known told(String name, @Nullable String relation) {
        return Tellings.mention(UUID.randomUUID(), 3, name, "1984-03-12", relation);
    }

    private static Comparison compared(String one, String other, int day, String number) {
        return Matcher.standard().compare(row(one, 12, "LEC04711"), row(other, day, number), Frequencies.NONE);
    }

    private static Prepared row(String name, int day, String number) {
        return row(name, BirthDate.exact(1984, 3, day, Reckoning.GREGORIAN), number);
    }

    private static Prepared row(String name, BirthDate born, String number) {
        return Prepared.of(Described.named(name)
                .born(born)
                .documents(List.of(Document.read("service", number).orElseThrow()))
                .source("one list"));
    }
}
