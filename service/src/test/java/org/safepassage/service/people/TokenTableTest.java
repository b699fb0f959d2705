package org.safepassage.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokenTableTest {
    private final TokenTable table = new TokenTable(BlindIndex.MOST_PER_TOKEN);

    @Test
    void theLatestMentionThatCarriesATokenComesFirst() {
        int first = table.add(UUID.randomUUID());
        int second = table.add(UUID.randomUUID());
        table.carry(first, 7);
        table.carry(second, 7);
        table.carry(second, 8);

        assertThat(table.carrying(7)).containsExactly(second, first);
        assertThat(table.carrying(8)).containsExactly(second);
        assertThat(table.carriers(7)).isEqualTo(2);
    }

    @Test
    void aTokenThatNobodyCarriesFindsNobodyEvenWhenItIsZero() {
        table.carry(table.add(UUID.randomUUID()), 1L << 40);

        assertThat(table.carrying(0)).isEmpty();
        assertThat(table.carriers(0)).isZero();
    }

    @Test
    void nothingIsLostWhenItGrows() {
        for (int i = 0; i < 50_000; i++) {
            int mention = table.add(new UUID(0, i));
            table.carry(mention, i / 2 * 4096L);
            table.carry(mention, -i - 1L);
        }

        assertThat(table.pairs()).isEqualTo(100_000);
        assertThat(table.carrying(24_999 * 4096L)).containsExactly(49_999, 49_998);
        assertThat(table.mention(table.carrying(-12_346)[0])).isEqualTo(new UUID(0, 12_345));
    }

    @Test
    void ofATokenOfVeryManyNoMoreIsKeptThanIsOfUse() {
        var few = new TokenTable(3);
        for (int i = 0; i < 10; i++) {
            few.carry(few.add(new UUID(0, i)), 7);
        }

        assertThat(few.carriers(7)).isEqualTo(4);
        assertThat(few.pairs()).isEqualTo(4);
    }
}
