package org.safepassage.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RootTest {
    private final TreeHashing hashing = new TreeHashing();

    @Test
    void theRootOfNothingIsTheHashOfNothing() {
        assertThat(new Frontier().root()).isEqualTo(KnownAnswers.ROOTS.getFirst());
    }

    @Test
    void everyKnownTreeHasItsKnownRoot() {
        Frontier frontier = new Frontier();
        for (int i = 0; i < KnownAnswers.LEAVES.size(); i++) {
            frontier.append(hashing.leaf(KnownAnswers.LEAVES.get(i)));
            assertThat(frontier.root()).isEqualTo(KnownAnswers.ROOTS.get(i + 1));
        }
        assertThat(frontier.size()).isEqualTo(8);
    }

    @Test
    void theFrontierGivesTheRootOfTheWholeTreeAtEverySize() {
        FullTree tree = FullTree.of(600);
        Frontier frontier = new Frontier();
        for (int size = 1; size <= 600; size++) {
            frontier.append(tree.leaf(size - 1));
            assertThat(frontier.root()).as("root of %d", size).isEqualTo(tree.root(size));
        }
    }

    @Test
    void aSubtreeCannotBeAppendedWhereItWouldNotBeAligned() {
        Frontier frontier = new Frontier();
        frontier.append(hashing.empty());
        assertThatThrownBy(() -> frontier.append(1, hashing.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
