package org.safepassage.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safepassage.linkage.names.NameAgreement.Given;

class NameAgreementTest {
    private static Given given(String a, String b) {
        return NameAgreement.of(PersonName.read(a), PersonName.read(b)).given();
    }

    @ParameterizedTest
    @CsvSource({"Ahmadzai, احمدزی", "Ahmadzi, احمدزی", "Mohammadzay, محمدزی", "Yusufzai, یوسفزی"})
    void theTribesNameIsOneInBothScripts(String latin, String arabic) {
        assertThat(given(latin, arabic)).isIn(Given.SAME, Given.VARIANT);
    }

    @ParameterizedTest
    @CsvSource({
        "Yaqub, یعقوب",
        "Yakoob, Yaqub",
        "Aesha, عایشه",
        "Aissha, Ayesha",
        "Naeema, Naima",
        "Zeeya, ضیا",
        "Dawud, Davood",
        "Fouad, Favad",
        "Aimal, Aeemal",
        "Amanoollah, Amanullah",
        "Wagma, Wazhma",
        "Spogmay, Spozhmai",
        "Qurban, قربان",
        "Abdoor Rahman, Abdulrahman",
        "Adulmatin, عبدالمتین",
        "Meer Wais Noori, Mirwais",
        "بی فرشته, Bibi Farishta",
        "Biebee Nasrin, Bibi Nasrin",
        "Abullah, Abdullah",
        "Ad Ullah Karimi, عبدالله کریمی",
        "عدبالباری, Abdulbari",
        "عبداللواحد, Abdul Wahid",
        "عبد لاباری مسعود, عبدالباری مسعود",
        "Rahmat Ullahmasoud, رحمت‌الله مسعود",
        "Xanismatullah Noori, Khan Ismatullah Noori",
        "Hossainwaliullah, Hussain Waliullah",
        "Bibe, بی بی"
    })
    void spellingsOfOneWellKnownNameAreOne(String a, String b) {
        assertThat(given(a, b)).isIn(Given.SAME, Given.VARIANT, Given.SLIP);
    }

    @ParameterizedTest
    @CsvSource({
        "Karimi Nargis, Nargis Karimi",
        "Herati Nasir, Nasir Herati",
        "Ahmadi Mohammad, Mohammad Ahmadi",
        "Burhanuddinbashir Noori, Burhanuddin Bashir Noori"
    })
    void aFamilysNameWrittenFirstIsNobodysGivenName(String a, String b) {
        assertThat(given(a, b)).isIn(Given.SAME, Given.VARIANT);
    }

    @ParameterizedTest
    @CsvSource({
        "Zalmai Ahmad, Ahmad Zalmai",
        "Wali Ahmad, Ahmad Wali",
        "Ali Ahmad, Ahmad Ali",
        "Mahdi Hasan, Hasan Mahdi"
    })
    void aGivenNameInIStaysFirst(String a, String b) {
        assertThat(given(a, b)).isNotIn(Given.SAME, Given.VARIANT);
    }

    @Test
    void whoBearsHisFathersNameBehindMohammadIsCalledMohammad() {
        PersonName father = PersonName.read("Hedayatullah Hekmat");
        assertThat(PersonName.read("Mohammad Hedayatullah")
                        .childOf(father.parts())
                        .parts())
                .extracting(Part::text)
                .containsExactly("mohammad");
        assertThat(PersonName.read("Mohammad Sabir").childOf(father.parts()).parts())
                .hasSize(2);
        assertThat(PersonName.read("Hedayatullah").childOf(father.parts()).parts())
                .hasSize(1);
    }

    @Test
    void mohammadBeforeAGivenNameMayBeAllThatIsWrittenElsewhere() {
        assertThat(given("Mohammad Ghaznavi", "Mohammad Ali")).isEqualTo(Given.BARE);
        assertThat(given("Gul", "Gul Bashir Hotak")).isEqualTo(Given.BARE);
        assertThat(given("Mohammad Ghaznavi", "Bashir Hotak")).isEqualTo(Given.BARE_OTHER);
        assertThat(given("Wali Ahmad", "Ahmad Noori")).isEqualTo(Given.DIFFERENT);
    }

    @Test
    void aTribesNameAloneIsNobodysGivenNameOnlyWhereAnotherStandsBehind() {
        assertThat(PersonName.read("Ahmadzai Maryam").given().text()).isEqualTo("maryam");
        assertThat(PersonName.read("Mangal Khan").given().text()).isEqualTo("mangal");
        assertThat(PersonName.read("Ali Ahmadzai").given().text()).isEqualTo("ali");
    }

    @Test
    void aWomansNameWithATribesConsonantsIsNoTribesName() {
        assertThat(PersonName.read("صفیه نوری").given().text()).isEqualTo("صفیه");
        assertThat(PersonName.read("صافی مریم").given().text()).isEqualTo("مریم");
        assertThat(PersonName.read("Hazara Maryam").given().text()).isEqualTo("maryam");
        assertThat(given("Safia Noori", "صفیه نوری")).isIn(Given.SAME, Given.VARIANT);
        assertThat(given("Safi Ahmad", "صفیه احمد")).isNotIn(Given.SAME, Given.VARIANT);
    }

    @ParameterizedTest
    @CsvSource({
        "Mohammad Karim Ahmadi, محمد کریم احمدی",
        "Ahmadzai Maryam, مریم احمدزی",
        "خټک رحیم, Rahim Khattak",
        "Asmatula Ahmadi, عصمت‌اله احمدی",
        "Isa Noori, عیسی نوری",
        "abdor rahman Noori, عبدالرحمن نوری",
        "Basshir Noori, بشیر نوری",
        "Habib Ullah Rahimi, حبیب‌الله رحیمی",
        "Habibulla Rahimi, Habib-ullah Raheemi",
        "Abd al-Rahman Noori, عبدالرحمن نوری",
        "Abdurrahman Noori, Abdul Rahman Nuri",
        "Abdul Qayyum, عبد القیوم",
        "Najm ud-Din Safi, نجم الدین صافی",
        "Eng. Zalmay Stanekzai, انجینر زلمی ستانکزی",
        "Fatema Zahra, فاطمة زهرا",
        "Shaesta Gul, ښایسته گل",
        "Zadran Wali, ځدراڼ ولي",
        "Khoshal Momand, خوشحال مومند",
        "Yousef Youssufzai, یوسف یوسفزی",
        "Mohd. Nasim Wardak, محمد نسیم وردګ",
        "Ghulam Sakhi Qaderi, Gholamsakhi Qadiri",
        "Gul Agha Sherzai, Gulagha Shirzai",
        "Moh. Dawood, محمد داوود",
        "Esmatullah Faizi, عصمت الله فیضی",
        "Abdullatif Noori, عبداللطیف نوری",
        "Gasem Noori, قاسم نوری",
        "Alhussein Noori, Hussein Noori",
        "Hekmatullahjawad Faizi, Hekmatullah Jawad Faizi",
        "Nematullahjawad, Nematullah",
        "Jawadabdulbasir Faizi, Jawad Abdul Basir Faizi",
        "Abdul Bariahmad Noori, Abdul Bari Ahmad Noori",
        "Farhadkarimi, Farhad Karimi",
        "Syedjawad Hotak, Sayed Jawad Hotak",
        "Rahmatulllah Faizi, رحمت الله فیضی",
        "Adbul Basir, عبد البصیر",
        "Safieh Amiri, صفیه امیری",
        "Razieh Amiri, Raziya Amiri",
        "Zakia Amiri, ذکیه امیری",
        "Marziyah Amiri, مرضیه امیری",
        "Sumaya Amiri, سمیه امیری",
        "Sanya Amiri, Sania Amiri"
    })
    void spellingsOfOneNameAgree(String a, String b) {
        assertThat(given(a, b)).isIn(Given.SAME, Given.VARIANT);
        assertThat(given(b, a)).isIn(Given.SAME, Given.VARIANT);
    }

    @ParameterizedTest
    @CsvSource({
        "KERIMGOL Amiri, Karim Gul Amiri",
        "Karimgul Amiri, کریم گل امیری",
        "کریمگل امیری, Karim Gul Amiri",
        "Ahmadgul Amiri, احمد گل امیری",
        "گلاحمد امیری, Gulahmad Amiri",
        "Gulkarim Amiri, گل کریم امیری",
        "Ahmadjan Amiri, احمد جان امیری",
        "علیجان امیری, Alijan Amiri",
        "نورگل امیری, Noorgul Amiri",
        "گل‌آغا امیری, Gul Agha Amiri",
        "Amirkhan Amiri, امیر خان امیری",
        "Xanahmadzai, خان احمدزی",
        "rahmadxan Amiri, Rahmad Khan Amiri",
        "Xadija Amiri, خدیجه امیری"
    })
    void whatManyCarryIsPartedFromTheNameItWasWrittenOnto(String onto, String apart) {
        assertThat(given(onto, apart)).isIn(Given.SAME, Given.VARIANT);
        assertThat(PersonName.read(onto).parts())
                .extracting(Part::wide)
                .isEqualTo(
                        PersonName.read(apart).parts().stream().map(Part::wide).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marjan",
                "مرجان",
                "Gulnaz",
                "گلناز",
                "Nazgul",
                "Gulalai",
                "گلالی",
                "Gulzar",
                "Mangal",
                "منگل",
                "Khanzada",
                "Khanum",
                "Gulistan",
                "Arjan"
            })
    void aNameThatOnlyBeginsOrEndsSoStaysWhole(String name) {
        assertThat(PersonName.read(name).parts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Selm Hotak, Salim Hotak", "Jwad Hotak, Jawad Hotak"})
    void aShortNameMisspeltIsCloseWhenTheSlipIsNobodysName(String a, String b) {
        assertThat(given(a, b)).isNotEqualTo(Given.DIFFERENT);
    }

    @Test
    void aFamilysEndingIsNoNameOfItsOwn() {
        assertThat(given("Nematullahzai", "Nematullah Zai Hotak")).isNotEqualTo(Given.DIFFERENT);
        assertThat(PersonName.read("Abdullahi").parts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Hassan Ahmadi, Hussain Ahmadi",
        "حسن احمدی, Hussein Ahmadi",
        "Karim Noori, Karima Noori",
        "فرید رحیمی, Farida Rahimi",
        "Ali Rezai, Wali Rezai",
        "Hamid Safi, Ahmad Safi",
        "Mahmood Wardak, Mohammad Wardak",
        "Rahim Noori, Karim Noori",
        "Omar Noori, Amir Noori",
        "Safia Noori, Safi Noori",
        "Sami Noori, سمیه نوری",
        "Nasir Amiri, Nazir Amiri",
        "Habibullah Amiri, Najibullah Amiri",
        "Parwin Amiri, Parwiz Amiri"
    })
    void namesThatLookAlikeButDifferAreToldApart(String a, String b) {
        assertThat(given(a, b)).isIn(Given.DIFFERENT, Given.BARE_OTHER, Given.CLOSE);
    }

    @Test
    void swappedOrderIsALevelOfItsOwn() {
        assertThat(given("Karimi Zalmai", "زلمی کریمی")).isEqualTo(Given.ELSEWHERE);
        assertThat(given("Karimi, Zalmai", "Zalmai Karimi")).isEqualTo(Given.SAME);
    }

    @Test
    void aMissingNameSaysNothing() {
        assertThat(given("", "Zalmai")).isEqualTo(Given.MISSING);
        assertThat(given("  . ", "Zalmai")).isEqualTo(Given.MISSING);
    }

    @Test
    void aLongerNameDoesNotContradictAShorterOne() {
        NameAgreement agreement =
                NameAgreement.of(PersonName.read("Zalmai"), PersonName.read("Haji Zalmai Khan Stanikzai"));
        assertThat(agreement.given()).isEqualTo(Given.SAME);
        assertThat(agreement.contradicted()).isFalse();
    }

    @Test
    void theFatherIsReadFromSonOf() {
        assertThat(PersonName.read("Zalmai s/o Haji Karim Khan")
                        .father()
                        .getFirst()
                        .text())
                .isEqualTo("karim");
        assertThat(PersonName.read("زلمی ولد کریم").father().getFirst().text()).isEqualTo("کریم");
        assertThat(PersonName.read("Zalmai").father()).isEmpty();
    }
}
