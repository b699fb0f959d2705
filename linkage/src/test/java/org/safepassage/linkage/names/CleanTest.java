package org.safepassage.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTest {
    @Test
    void arabicLettersOfAllKeyboardsBecomeOne() {
        assertThat(Clean.text("كَرِيـم")).isEqualTo(Clean.text("کریم"));
        assertThat(Clean.text("فاطمة")).isEqualTo("فاطمه");
        assertThat(Clean.text("أحمد آغا إسحاق")).isEqualTo("احمد اغا اسحاق");
        assertThat(Clean.text("ګل پاڼه")).isEqualTo("گل پانه");
        assertThat(Clean.text("حبيب\u200cالله\u200f")).isEqualTo("حبیبالله");
    }

    @Test
    void latinLosesAccentsCaseAndPunctuation() {
        assertThat(Clean.text("  Ṣāliḥ-Şükrü  O’Neil ")).isEqualTo("salih sukru oneil");
        assertThat(Clean.text("ＡＢＣ ۱۳۶۶ ٤")).isEqualTo("abc 1366 4");
        assertThat(Clean.text("\u0000\uD800 ")).isNotNull();
    }
}
