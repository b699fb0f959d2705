package org.safepassage.service.access;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** RFC 6238, appendix B, the lines for SHA-1, last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(OneTimeCode.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aCodeIsGoodOneStepEitherSideAndNoFurther() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        for (long aside : new long[] {-30, 0, 30}) {
            assertThat(OneTimeCode.match(SECRET, OneTimeCode.at(SECRET, now.plusSeconds(aside)), now, 0))
                    .isPresent();
        }
        for (long aside : new long[] {-60, 60}) {
            assertThat(OneTimeCode.match(SECRET, OneTimeCode.at(SECRET, now.plusSeconds(aside)), now, 0))
                    .isEmpty();
        }
    }

    @Test
    void aCodeThatWasUsedOpensNothingAgain() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        String code = OneTimeCode.at(SECRET, now);
        long step = OneTimeCode.match(SECRET, code, now, 0).orElseThrow();

        assertThat(OneTimeCode.match(SECRET, code, now, step)).isEmpty();
        assertThat(OneTimeCode.match(SECRET, code, now.plusSeconds(20), step)).isEmpty();
    }

    @Test
    void whatIsNoCodeIsRefusedAndNotAFault() {
        for (String given : new String[] {"", "12345", "1234567", "abcdef", "۱۲۳۴۵۶"}) {
            assertThat(OneTimeCode.match(SECRET, given, Instant.EPOCH, -5)).isEmpty();
        }
    }
}
