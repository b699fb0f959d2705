package org.safepassage.linkage.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortFormsTest {
    private static PartAgreement between(String one, String other) {
        return PartAgreement.of(
                PersonName.read(one).parts().getFirst(),
                PersonName.read(other).parts().getFirst());
    }

    @Test
    void a_short_form_is_close_to_the_name_although_no_letter_agrees() {
        assertThat(between("William", "Bill")).isEqualTo(PartAgreement.CLOSE);
        assertThat(between("Margaret", "Peggy")).isEqualTo(PartAgreement.CLOSE);
    }

    @Test
    void a_spelling_stays_closer_than_a_short_form() {
        assertThat(between("Stephen", "Steven")).isLessThan(PartAgreement.CLOSE);
    }

    @Test
    void names_that_share_no_line_stay_apart() {
        assertThat(between("William", "Peggy")).isEqualTo(PartAgreement.DIFFERENT);
    }

    @Test
    void no_afghan_name_is_taken_for_a_short_form() {
        for (String[] line : KnownNames.lines()) {
            assertThat(ShortForms.of(line[1])).as(line[1]).isEmpty();
        }
    }
}
