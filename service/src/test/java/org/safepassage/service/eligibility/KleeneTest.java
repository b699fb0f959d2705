package org.safepassage.service.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safepassage.service.eligibility.Answer.NO;
import static org.safepassage.service.eligibility.Answer.UNKNOWN;
import static org.safepassage.service.eligibility.Answer.YES;

import org.junit.jupiter.api.Test;

class KleeneTest {
    @Test
    void aNoSettlesAnAndWhateverIsUnknown() {
        assertThat(NO.and(UNKNOWN)).isEqualTo(NO);
        assertThat(UNKNOWN.and(NO)).isEqualTo(NO);
        assertThat(YES.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.and(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(YES.and(YES)).isEqualTo(YES);
    }

    @Test
    void aYesSettlesAnOrWhateverIsUnknown() {
        assertThat(YES.or(UNKNOWN)).isEqualTo(YES);
        assertThat(UNKNOWN.or(YES)).isEqualTo(YES);
        assertThat(NO.or(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.or(UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(NO.or(NO)).isEqualTo(NO);
    }

    @Test
    void andAndOrAreMirroredByNotForEveryPair() {
        for (Answer a : Answer.values()) {
            for (Answer b : Answer.values()) {
                assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
            }
        }
    }
}
