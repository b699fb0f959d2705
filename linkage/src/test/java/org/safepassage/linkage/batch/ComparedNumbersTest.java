package org.safepassage.linkage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.identifiers.Digits;

class ComparedNumbersTest {
    @Test
    void packed_numbers_come_out_as_they_went_in() {
        assertThat(PackedNumber.text(PackedNumber.of("007000123"))).isEqualTo("007000123");
        assertThat(PackedNumber.of("12A45"))
                .isNotEqualTo(PackedNumber.of("12B45"))
                .isNegative();
    }

    @Test
    void no_slip_is_ever_taken_for_far_apart() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String number = "%09d".formatted(random.nextInt(1_000_000_000));
            int at = random.nextInt(number.length());
            String slip = number.substring(0, at)
                    + (random.nextBoolean() ? random.nextInt(10) : "")
                    + number.substring(at + 1);
            assertThat(PackedNumber.farApart(PackedNumber.of(number), PackedNumber.of(slip)))
                    .isFalse();
        }
    }

    @Test
    void slips_in_days_are_the_same_as_slips_in_their_digits() {
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            String one = "19%02d%02d%02d".formatted(random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(28));
            String other =
                    "19%02d%02d%02d".formatted(random.nextInt(9), 1 + random.nextInt(12), 1 + random.nextInt(28));
            String swapped = other.substring(0, 4) + other.substring(6) + other.substring(4, 6);
            if (!one.equals(other)) {
                assertThat(ExactDays.slip(ExactDays.of(one), ExactDays.of(other)))
                        .isEqualTo(Digits.oneSlip(one, other) || one.equals(swapped));
            }
        }
    }
}
