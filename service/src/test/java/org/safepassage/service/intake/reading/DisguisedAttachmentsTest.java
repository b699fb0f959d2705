package org.safepassage.service.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisguisedAttachmentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name-in-content-type-only.eml",
                "base64-with-junk-between-letters.eml",
                "final-boundary-missing.eml",
                "boundary-never-stated.eml",
                "two-transfer-encodings-at-odds.eml",
                "name-in-pieces-out-of-order.eml",
                "uuencoded-in-the-text.eml",
                "header-lines-broken-in-many-ways.eml"
            })
    void theAttachedPictureComesOutByteForByte(String fixture) {
        ReadMessage read = Fixtures.read(fixture);

        assertThat(read.kind()).isEqualTo(Kind.MAIL);
        assertThat(read.attachments()).hasSize(1);
        Attachment picture = read.attachments().getFirst();
        assertThat(picture.size()).isEqualTo(70);
        assertThat(picture.sha256()).isEqualTo(Fixtures.PNG_SHA256);
        assertThat(picture.name()).endsWith(".png");
        assertThat(read.texts().getFirst().text()).startsWith("See the paper.");
    }

    @Test
    void anEncodedNameInTheContentTypeIsDecoded() {
        assertThat(Fixtures.read("name-in-content-type-only.eml")
                        .attachments()
                        .getFirst()
                        .name())
                .isEqualTo("تذکره.png");
    }

    @Test
    void aNameCutInTheMiddleOfALetterIsJoinedBeforeItIsDecoded() {
        assertThat(Fixtures.read("name-in-pieces-out-of-order.eml")
                        .attachments()
                        .getFirst()
                        .name())
                .isEqualTo("پاسول.png");
    }

    @Test
    void whatIsBrokenIsSaid() {
        assertThat(Fixtures.read("base64-with-junk-between-letters.eml").flags())
                .containsExactly(Flag.BAD_TRANSFER_ENCODING);
        assertThat(Fixtures.read("final-boundary-missing.eml").flags()).containsExactly(Flag.MISSING_BOUNDARY);
        assertThat(Fixtures.read("two-transfer-encodings-at-odds.eml").flags()).containsExactly(Flag.DOUBLE_HEADER);
        assertThat(Fixtures.read("uuencoded-in-the-text.eml").flags()).containsExactly(Flag.PACKED_IN_TEXT);
        assertThat(Fixtures.read("header-lines-broken-in-many-ways.eml").flags())
                .containsExactly(Flag.BAD_HEADER);
    }

    @Test
    void whatIsPackedInTextIsTakenOutOfTheText() {
        assertThat(Fixtures.read("uuencoded-in-the-text.eml").texts().getFirst().text())
                .isEqualTo("See the paper.\n\nThank you.\n");
    }

    @Test
    void aMailWithinAMailIsReadWithItsList() {
        ReadMessage read = Fixtures.read("mail-within-a-mail-with-a-list.eml");

        ReadMessage inner = read.attachments().getFirst().inside();
        assertThat(inner).isNotNull();
        assertThat(inner.texts().getFirst().text()).contains("Please help these two.");
        ReadMessage list = inner.attachments().getFirst().inside();
        assertThat(list).isNotNull();
        assertThat(list.kind()).isEqualTo(Kind.LIST_CSV);
        assertThat(list.sheets().getFirst().rows()).hasSize(2);
        assertThat(read.allFlags()).isEmpty();
    }
}
