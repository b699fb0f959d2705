package org.safepassage.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safepassage.linkage.model.Frequencies;

class GroupsTest {
    private final Matcher matcher = Matcher.standard();

    private Comparison compare(Described a, Described b) {
        return matcher.compare(Prepared.of(a), Prepared.of(b), Frequencies.NONE);
    }

    @Test
    void oneStrongPairDoesNotJoinGroupsThatContradictEachOther() {
        Described zalmai = Described.named("Zalmai Stanikzai").phones(List.of("0701234567"));
        Described brother = Described.named("Toryalai Stanikzai").phones(List.of("0701234567"));
        Comparison link = compare(zalmai, zalmai);
        Comparison contradiction = compare(zalmai, brother);
        assertThat(link.verdict()).isEqualTo(Verdict.LINK);
        assertThat(contradiction.contradicts()).isTrue();
        assertThat(Groups.mayJoin(List.of(link))).isTrue();
        assertThat(Groups.mayJoin(List.of(link, contradiction))).isFalse();
        assertThat(Groups.mayJoin(List.of(contradiction))).isFalse();
    }

    @Test
    void twoRowsOfOneListNeverEndInOneGroup() {
        Described row = Described.named("Zalmai Stanikzai").phones(List.of("0701234567"));
        Comparison oneList = compare(row.source("list"), row.source("list"));
        assertThat(Groups.mayJoin(List.of(compare(row, row), oneList))).isFalse();
    }
}
