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
}
