package org.safepassage.service.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safepassage.service.people.PersonId;

class KindredTest {
    private final UUID letter = UUID.randomUUID();
    private final UUID list = UUID.randomUUID();
    private final Known head = Tellings.mention(letter, 0, "Zalmay Popal", null, null);
    private final Known wife = Tellings.mention(letter, 1, "Palwasha", null, "partner");
    private final Known again = Tellings.mention(list, 0, "Zalmai Popal", null, null);
    private final Known child = Tellings.mention(list, 1, "Tamim", null, "child");
    private final PersonId zalmay = new PersonId(UUID.randomUUID());
    private final PersonId other = new PersonId(UUID.randomUUID());
    private final PersonId palwasha = new PersonId(UUID.randomUUID());
    private final PersonId tamim = new PersonId(UUID.randomUUID());

    @Test
    void messagesOfOneManMakeOneFamily() {
        var kindred = Kindred.of(Map.of(zalmay, List.of(head, again), palwasha, List.of(wife), tamim, List.of(child)));
        assertThat(kindred.familyOf(tamim)).containsExactlyInAnyOrder(zalmay, palwasha, tamim);
        assertThat(kindred.tie(wife, child)).isEqualTo(Tie.SAME_HOUSEHOLD);
    }

    @Test
    void messagesOfTwoMakeTwo() {
        var kindred = Kindred.of(
                Map.of(zalmay, List.of(head), other, List.of(again), palwasha, List.of(wife), tamim, List.of(child)));
        assertThat(kindred.familyOf(other)).containsExactlyInAnyOrder(other, tamim);
        assertThat(kindred.tie(wife, child)).isEqualTo(Tie.OTHER_HOUSEHOLD);
        assertThat(kindred.tie(head, child)).isEqualTo(Tie.UNKNOWN);
    }
}
