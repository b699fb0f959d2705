package org.safepassage.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.BlockingKey;

class SharedTokensTest {
    private static final short PHONE = (short) BlockingKey.Kind.PHONE.ordinal();
    private static final short TWO_NAMES = (short) BlockingKey.Kind.TWO_NAMES.ordinal();
    private static final long COMMON_NAMES = 1;
    private static final long HIS_TELEPHONE = 2;

    @Test
    void ofVeryManyNamesakesThoseWhoShareMostAreCompared() {
        var linked = new TokenTable(BlindIndex.MOST_PER_TOKEN);
        for (int i = 0; i < 200; i++) {
            int number = linked.add(new UUID(0, i));
            linked.carry(number, COMMON_NAMES);
            if (i % 100 == 7) {
                linked.carry(number, HIS_TELEPHONE);
            }
        }
        var found = new SharedTokens(linked, new TokenTable(BlindIndex.MOST_PER_TOKEN))
                .with(new LinkedTurns.Carried(
                        new UUID(1, 1), new long[] {COMMON_NAMES, HIS_TELEPHONE}, new short[] {TWO_NAMES, PHONE}));
        assertThat(found)
                .hasSizeLessThanOrEqualTo(SharedTokens.MOST + 1)
                .contains(new MentionId(new UUID(0, 7)), new MentionId(new UUID(0, 107)));
    }

    @Test
    void aTokenThatHardlyAnybodyCarriesOutweighsACommonOne() {
        var linked = new TokenTable(BlindIndex.MOST_PER_TOKEN);
        for (int i = 0; i < 250; i++) {
            linked.carry(linked.add(new UUID(0, i)), i == 3 ? HIS_TELEPHONE : COMMON_NAMES);
        }
        var found = new SharedTokens(linked, new TokenTable(BlindIndex.MOST_PER_TOKEN))
                .with(new LinkedTurns.Carried(
                        new UUID(1, 1), new long[] {COMMON_NAMES, HIS_TELEPHONE}, new short[] {TWO_NAMES, PHONE}));
        assertThat(found).contains(new MentionId(new UUID(0, 3)));
    }
}
