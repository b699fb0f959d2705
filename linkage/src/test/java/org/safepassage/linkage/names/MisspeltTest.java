package org.safepassage.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safepassage.linkage.names.NameAgreement.Given;

class MisspeltTest {
    private static PersonName name(String written) {
        return PersonName.read(written);
    }

    private static Given given(String a, String b) {
        return NameAgreement.of(name(a), name(b)).given();
    }

    @ParameterizedTest
    @CsvSource({
        "Faima Noori, Fatima Noori",
        "Ftaima Noori, فاطمه نوری",
        "نسین عثمان, نسرین عثمان",
        "نسین عثمان, Nasrin Usman",
        "Masur Dawood, Mansoor Dawood",
        "Aadullah Karim, Asadullah Karim",
        "Nehmaullah Noori, نعمت‌الله نوری",
        "شس‌الدین نوری, شمس‌الدین نوری",
        "Shamkila Noori, Shakila Noori"
    })
    void aLetterLeftOutExchangedOrTooManyIsASlip(String slipped, String meant) {
        assertThat(given(slipped, meant)).isEqualTo(Given.SLIP);
        assertThat(given(meant, slipped)).isEqualTo(Given.SLIP);
    }

    @ParameterizedTest
    @CsvSource({
        "Adul Hamid Noori, Abdul Hamid Noori",
        "Abul Hamid Noori, عبدالحمید نوری",
        "عبادلقدیر نوری, عبدالقدیر نوری",
        "Adulqadir Noori, Abdul Qadir Noori",
        "Abbdullah Noori, Abdullah Noori"
    })
    void whatIsWrittenForAbdulIsReadAsAbdul(String slipped, String meant) {
        assertThat(given(slipped, meant)).isIn(Given.SAME, Given.VARIANT);
    }

    @ParameterizedTest
    @CsvSource({
        "Karim Noori, Karima Noori",
        "Nazir Noori, Nasir Noori",
        "Hassan Noori, Hussain Noori",
        "Abul Fazl Noori, Abdul Ghani Noori",
        "Najib Noori, Najiba Noori",
        "Ali Noori, Wali Noori"
    })
    void twoNamesAreNoSlipOfEachOther(String one, String other) {
        assertThat(given(one, other)).isNotIn(Given.SAME, Given.SLIP);
    }

    @Test
    void aMisspeltNameIsFoundUnderTheNameThatWasMeant() {
        assertThat(name("نسین").given().readings())
                .contains(name("Nasrin").given().wide());
        assertThat(name("Nasrin").given().readings())
                .containsExactly(name("Nasrin").given().wide());
    }
}
