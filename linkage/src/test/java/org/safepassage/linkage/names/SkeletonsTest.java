package org.safepassage.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonsTest {
    @ParameterizedTest
    @CsvSource({
        "mohammad, محمد",
        "yusuf, یوسف",
        "ebrahim, ابراهیم",
        "qasim, قاسم",
        "khoshhal, خوشحال",
        "ghulam, غلام",
        "parwana, پروانه",
        "wahid, وحید",
        "zia, ضیا",
        "sediq, صدیق",
        "jawid, جاوید",
        "shaista, ښایسته",
        "zadran, ځدراڼ",
        "omar, عمر",
        "esmat, عصمت",
        "taher, طاهر",
        "usman, عثمان",
        "zaland, ځلاند",
        "fatima, فاطمه"
    })
    void latinAndArabicSpellingsShareASkeleton(String latin, String arabic) {
        assertThat(Skeletons.of(Clean.text(latin))).containsAnyElementsOf(Skeletons.of(Clean.text(arabic)));
    }

    @ParameterizedTest
    @CsvSource({"qader, ghader", "khalid, kalid", "naweed, navid", "taufiq, tawfeek", "asadi, assady"})
    void theWideSkeletonForgivesMore(String one, String other) {
        assertThat(Skeletons.wide(one)).isEqualTo(Skeletons.wide(other));
    }

    @ParameterizedTest
    @CsvSource({
        "صفیه, Safia Safiya Safiyah Safieh Safya Safiyya",
        "رضیه, Razia Raziya Raziyah Razieh Razya",
        "ذکیه, Zakia Zakiya Zakiyah Zakieh Zakya",
        "مرضیه, Marzia Marziya Marzieh Marzya",
        "سمیه, Sumaya Somaya Sumayya Somayeh Sumia",
        "ثانیه, Sania Saniya Sanya",
        "رقیه, Roqia Ruqaya Ruqayyah"
    })
    void womensNamesHaveOneWideSkeletonHoweverTheirEndIsWritten(String arabic, String latin) {
        for (String spelling : latin.split(" ")) {
            assertThat(Skeletons.wide(Clean.text(spelling))).as(spelling).isEqualTo(Skeletons.wide(Clean.text(arabic)));
        }
    }
}
