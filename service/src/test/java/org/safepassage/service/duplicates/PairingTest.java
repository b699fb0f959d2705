package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static Comparison compared(String one, String other, int day, String number) {
        return Matcher.standard().compare(row(one, 12, "LEC04711"), row(other, day, number), Frequencies.NONE);
    }

    private static Prepared row(String name, int day, String number) {
        return Prepared.of(Described.named(name)
                .born(BirthDate.exact(1984, 3, day, Reckoning.GREGORIAN))
                .documents(List.of(Document.read("service", number).orElseThrow()))
                .source("one list"));
    }
}
