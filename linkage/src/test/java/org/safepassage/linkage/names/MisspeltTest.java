package org.safepassage.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safepassage.linkage.names.NameAgreement.Given;

class MisspeltTest {
    private static PersonName name(String written) {
        return PersonName.read(written);
    }

    /** What a name of two parts is found by. */
    private static List<String> keys(String written) {
        List<Part> parts = name(written).telling();
        return parts.getFirst().readings().stream()
                .flatMap(first -> parts.getLast().readings().stream().map(last -> first + " " + last))
                .toList();
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
        "Abdlukarim Noori, Abdul Karim Noori",
        "Abdul HHamid Noori, Abdul Hamid Noori",
        "عبداملتین نوری, عبدالمتین نوری",
        "عبداحلمید نوری, Abdul Hamid Noori",
        "Abbdullah Noori, Abdullah Noori"
    })
    void whatIsWrittenForAbdulIsReadAsAbdul(String slipped, String meant) {
        assertThat(given(slipped, meant)).isIn(Given.SAME, Given.VARIANT);
    }

    @ParameterizedTest
    @CsvSource({
        "Habibula Amiri, حبیب‌الله امیری",
        "Habibola Amiri, Habib Ullah Amiri",
        "Habeebulalh Amiri, حبیب‌الله امیری",
        "حبیب‌الل امیری, Habibullah Amiri",
        "حبیبالهل امیری, Habibullah Amiri",
        "Fazlula Amiri, فضل‌الله امیری",
        "Fazal Ulalh Amiri, Fazlullah Amiri",
        "Asad Ulalh Amiri, اسدالله امیری",
        "Asad Olla Amiri, اسدالله امیری",
        "Inayatulalh Amiri, عنایت‌الله امیری",
        "Ismatullh Amiri, عصمت‌الله امیری",
        "Fadlllah Amiri, فضل‌الله امیری",
        "Abdula Amiri, عبدالله امیری",
        "Abdulalh Amiri, عبدالله امیری"
    })
    void ullahIsReadWithoutSomeOfItsLetters(String slipped, String meant) {
        assertThat(given(slipped, meant)).isIn(Given.SAME, Given.VARIANT);
        assertThat(given(meant, slipped)).isIn(Given.SAME, Given.VARIANT);
        assertThat(keys(slipped)).containsAnyElementsOf(keys(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "Ghawusddin Amiri, غوث‌الدین امیری",
        "غوثالدین امیری, Ghawsuddin Amiri",
        "Shamusddin Amiri, شمس‌الدین امیری",
        "Nizamudidn Amiri, نظام‌الدین امیری",
        "Nizamuddni Amiri, Nizam ud-Din Amiri",
        "Najmuddn Amiri, نجم‌الدین امیری",
        "Majdudin Amiri, Majd ud-Din Amiri"
    })
    void uddinIsReadWithASlip(String slipped, String meant) {
        assertThat(given(slipped, meant)).isIn(Given.SAME, Given.VARIANT);
        assertThat(keys(slipped)).containsAnyElementsOf(keys(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "AbdolW ahid Amiri, Abdol Wahid Amiri",
        "Abdulk arim Amiri, عبدالکریم امیری",
        "Abdu lKarim Amiri, عبدالکریم امیری",
        "عبدا لکریم امیری, عبدالکریم امیری",
        "عبدالک ریم امیری, Abdul Karim Amiri",
        "Abdul hDahir Amiri, Abdul Zahir Amiri",
        "Syedabdul hamid Wafa, سید عبدالحمید وفا",
        "Saied abdulhamid Wafa, Sayed Abdul Hamid Wafa",
        "Sayedomer Amiri, سید عمر امیری",
        "Mohd Yusof abdulhamid, محمد یوسف عبدالحمید",
        "Habibu llah Amiri, حبیب‌الله امیری",
        "Habib ul lah Amiri, حبیب‌الله امیری",
        "Abdu llah Amiri, عبدالله امیری",
        "Najmu ddin Amiri, نجم‌الدین امیری"
    })
    void aSpaceMaySlideByALetterOrLieWithinACompound(String slid, String meant) {
        assertThat(given(slid, meant)).isIn(Given.SAME, Given.VARIANT);
        assertThat(given(meant, slid)).isIn(Given.SAME, Given.VARIANT);
        assertThat(keys(slid)).containsAnyElementsOf(keys(meant));
        assertThat(name(slid).parts()).hasSameSizeAs(name(meant).parts());
    }

    @ParameterizedTest
    @CsvSource({"Abdula Ali, abdullah ali", "Saied Ahmad, saied ahmad", "Rita Deen, rita deen", "Abdul Latif, latif"})
    void aSpaceStaysWhereNothingElseIsAName(String written, String parts) {
        assertThat(name(written).parts()).extracting(Part::text).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Lailua", "Abdula", "Jamillah", "Kamila", "Nabila", "Shahla", "Paula", "Mariola", "گلاله", "بلال"
            })
    void noOtherNameEndsInUllah(String name) {
        assertThat(name(name).given().affix()).isEqualTo(Affix.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Jasmin Amiri, Yasmin Amiri",
        "Jasmin Amiri, یاسمین امیری",
        "Jalda Amiri, یلدا امیری",
        "Jusuf Amiri, یوسف امیری",
        "Jaqub Amiri, یعقوب امیری",
        "Jahya Amiri, یحیی امیری"
    })
    void aJMayBeAnotherCountrysY(String respelt, String known) {
        assertThat(given(respelt, known)).isIn(Given.VARIANT, Given.SLIP);
        assertThat(keys(respelt)).containsAnyElementsOf(keys(known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jawid", "Jamal", "Jamila", "Jan", "Jawad", "Jalil", "Joseph", "Nader", "Dawood", "Daulat"})
    void aNameKnownAsItIsWrittenIsReadAsWritten(String name) {
        assertThat(name(name).given().readings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Fadlullah Amiri, Fazlullah Amiri", "Ramadan Amiri, Ramazan Amiri", "Dahir Amiri, ظاهر امیری"})
    void aDMayBeAnotherCountrysZ(String respelt, String known) {
        assertThat(given(respelt, known)).isIn(Given.VARIANT, Given.SLIP);
        assertThat(keys(respelt)).containsAnyElementsOf(keys(known));
    }

    @ParameterizedTest
    @CsvSource({
        "Karim Noori, Karima Noori",
        "Habiba Amiri, Habibullah Amiri",
        "Jamila Amiri, Jamalullah Amiri",
        "Fazlullah Amiri, Faizullah Amiri",
        "Fahad Amiri, Fahima Amiri",
        "Nader Amiri, Nazar Amiri",
        "Jamal Amiri, Yama Amiri",
        "Jawid Amiri, Yawar Amiri",
        "Jasir Amiri, Nasir Amiri",
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
