package org.safepassage.exercise.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void namesakesInAListAreToldApartByTheirRow() {
        Alignment found = Alignment.of(
                List.of(truth(3, "Ahmad Rasuli", "p1"), truth(9, "Ahmad Rasuli", "p2")),
                List.of(said(9, "Ahmad Rasuli", "x"), said(3, "Ahmad Rasuli", "y")));
        assertThat(found.matched())
                .extracting(match -> match.truth().person() + match.person())
                .containsExactlyInAnyOrder("p1y", "p2x");
    }

    @Test
    void theLongerOverlapOfANameWinsAndNobodyIsMatchedTwice() {
        Alignment found = Alignment.of(
                List.of(truth(null, "Ahmad", "p1"), truth(null, "Ahmad Rasuli", "p2")),
                List.of(said(0, "ahmad rasuli", "x"), said(0, "Ahmad", "y"), said(0, "Ahmad", "z")));
        assertThat(found.matched())
                .extracting(match -> match.truth().person() + match.person())
                .containsExactlyInAnyOrder("p2x", "p1y");
        assertThat(found.spurious()).isEqualTo(1);
    }

    @Test
    void keyboardsDoNotMatter() {
        Alignment found = Alignment.of(List.of(truth(null, "علي", "p1")), List.of(said(0, "علی", "x")));
        assertThat(found.matched()).hasSize(1);
    }

    @Test
    void anAttachedListMayBeKnownByItsOwnHash() {
        TruthMention mention = new TruthMention("mail", List.of("file"), 1, "Ahmad", "p1", "subject", List.of());
        Alignment found = Alignment.of(List.of(mention), List.of(new AnswerMention("file", 1, "Ahmad", "x")));
        assertThat(found.matched()).hasSize(1);
    }

    @Test
    void anAnswerFromNowhereIsSpuriousAndItsSourceIsCounted() {
        Alignment found = Alignment.of(
                List.of(truth(null, "Ahmad", "p1")), List.of(new AnswerMention("elsewhere", 0, "Ahmad", "x")));
        assertThat(found.spurious()).isEqualTo(1);
        assertThat(found.unknownSources()).isEqualTo(1);
    }

    private static TruthMention truth(@Nullable Integer row, String name, String person) {
        return new TruthMention("s", null, row, name, person, "subject", List.of());
    }

    private static AnswerMention said(int row, String name, String person) {
        return new AnswerMention("s", row, name, person);
    }
}
