package org.safepassage.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safepassage.service.intake.reading.MailAddress;
import org.safepassage.service.intake.reading.MailHeaders;

class CorrespondenceTest {
    private static Correspondence letter(String from, String id, String... answers) {
        return Correspondence.of(new MailHeaders(
                "",
                from.isEmpty() ? List.of() : List.of(new MailAddress("", from)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                id,
                List.of(answers),
                List.of(answers)));
    }

    @Test
    void anAnswerSharesAKeyWithWhatItAnswers() {
        List<String> first = letter("nephew@post.example", "1@post.example").thread();
        List<String> answer = letter("desk@office.example", "2@office.example", "1@post.example")
                .thread();
        List<String> other = letter("nephew@post.example", "3@post.example").thread();
        assertThat(first).hasSize(1);
        assertThat(answer).hasSize(2).containsAll(first);
        assertThat(other).doesNotContainAnyElementsOf(answer);
    }

    @Test
    void oneAddressIsOneWriterHoweverItIsCased() {
        assertThat(letter("Nephew@Post.example", "").writer())
                .isEqualTo(letter("nephew@post.example", "").writer())
                .isNotNull()
                .doesNotContain("nephew");
        assertThat(letter("uncle@post.example", "").writer())
                .isNotEqualTo(letter("nephew@post.example", "").writer());
    }

    @Test
    void whatHasNoHeadersHasNeither() {
        assertThat(letter("", "")).isEqualTo(new Correspondence(null, List.of()));
    }
}
