package org.safepassage.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FreshIdTest {
    private static final Instant TIME = Instant.parse("2021-08-15T09:12:00.123Z");

    @Test
    void idsOfOneMillisecondSortInTheOrderInWhichTheyWereMade() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            made.add(FreshId.at(TIME).toString());
        }

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theySayTheirTimeAndTheirVersion() {
        UUID id = FreshId.at(TIME);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(TIME.toEpochMilli());
    }
}
