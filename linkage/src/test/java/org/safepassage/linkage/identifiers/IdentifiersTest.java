package org.safepassage.linkage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0701234567",
                "+93 70 123 4567",
                "0093701234567",
                "93701234567",
                "701234567",
                "۰۷۰۱۲۳۴۵۶۷",
                "+93 (0)70 123-4567"
            })
    void anAfghanNumberHasOneForm(String written) {
        assertThat(Phone.read(written)).contains(new Phone("+93701234567"));
    }

    @Test
    void foreignNumbersKeepTheirCountry() {
        assertThat(Phone.read("+44 7700 900123")).contains(new Phone("+447700900123"));
        assertThat(Phone.read("12")).isEmpty();
    }

    @Test
    void addressesHaveOneForm() {
        assertThat(Email.read(" <Zalmai.K+uk@GMail.com> ")).contains(new Email("zalmaik@gmail.com"));
        assertThat(Email.read("nobody")).isEmpty();
        assertThat(Email.read("@x.org")).isEmpty();
    }

    @Test
    void documentNumbersLoseSpacesAndForeignDigits() {
        assertThat(Document.read("Passport", "p ۰۱۲۳-۴۵۶۷")).contains(new Document("passport", "P01234567"));
        assertThat(Document.read("tazkira", "unknown")).isEmpty();
    }

    @Test
    void oneSlipIsOneDigitOrTwoSwapped() {
        assertThat(Digits.oneSlip("701234567", "701234568")).isTrue();
        assertThat(Digits.oneSlip("701234567", "701243567")).isTrue();
        assertThat(Digits.oneSlip("701234567", "70123467")).isTrue();
        assertThat(Digits.oneSlip("701234567", "701234567")).isFalse();
        assertThat(Digits.oneSlip("701234567", "711234568")).isFalse();
    }

    @Test
    void nothingPrintsTheValueItHolds() {
        assertThat(new Phone("+93701234567").toString()).doesNotContain("70123");
        assertThat(new Email("zalmaik@gmail.com").toString()).doesNotContain("zalmai");
        assertThat(new Document("passport", "P01234567").toString()).doesNotContain("01234");
    }
}
