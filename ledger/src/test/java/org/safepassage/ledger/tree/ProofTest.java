package org.safepassage.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final FullTree TREE = FullTree.of(601);

    @Test
    void theKnownInclusionProofIsFoundAndBelieved() {
        InclusionProof proof = new InclusionProof(
                5,
                8,
                KnownAnswers.hashes(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        Hash leaf = new TreeHashing().leaf(KnownAnswers.LEAVES.get(5));
        assertThat(proof.shows(leaf, KnownAnswers.ROOTS.get(8))).isTrue();
        assertThat(proof.shows(leaf, KnownAnswers.ROOTS.get(7))).isFalse();
    }

    @Test
    void theKnownConsistencyProofIsBelieved() {
        ConsistencyProof proof = new ConsistencyProof(
                6,
                8,
                KnownAnswers.hashes(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        assertThat(proof.shows(KnownAnswers.ROOTS.get(6), KnownAnswers.ROOTS.get(8)))
                .isTrue();
        assertThat(proof.shows(KnownAnswers.ROOTS.get(5), KnownAnswers.ROOTS.get(8)))
                .isFalse();
    }

    @Test
    void everyLeafOfEverySizeIsProvedToBeIn() throws IOException {
        for (int size = 1; size <= 600; size += size < 70 ? 1 : 53) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = TREE.proofs().inclusion(index, size);
                assertThat(proof.shows(TREE.leaf(index), TREE.root(size)))
                        .as("%d in %d", index, size)
                        .isTrue();
                assertThat(proof.shows(TREE.leaf((index + 1) % 601), TREE.root(size)))
                        .isFalse();
            }
        }
    }

    @Test
    void everySizeIsProvedToBeginWithEveryOlderSize() throws IOException {
        for (int newer = 0; newer <= 600; newer += newer < 70 ? 1 : 53) {
            for (int older = 0; older <= newer; older++) {
                ConsistencyProof proof = TREE.proofs().consistency(older, newer);
                assertThat(proof.shows(TREE.root(older), TREE.root(newer)))
                        .as("%d before %d", older, newer)
                        .isTrue();
                assertThat(proof.shows(TREE.root(older + 1), TREE.root(newer))).isFalse();
            }
        }
    }

    @Test
    void aProofWithAnyHashChangedLeftOutOrAddedIsRefused() throws IOException {
        InclusionProof in = TREE.proofs().inclusion(300, 599);
        ConsistencyProof after = TREE.proofs().consistency(301, 599);
        for (List<Hash> path : spoiled(in.path())) {
            assertThat(new InclusionProof(300, 599, path).shows(TREE.leaf(300), TREE.root(599)))
                    .isFalse();
        }
        for (List<Hash> path : spoiled(after.path())) {
            assertThat(new ConsistencyProof(301, 599, path).shows(TREE.root(301), TREE.root(599)))
                    .isFalse();
        }
    }

    @Test
    void aProofForAPlaceOutsideTheTreeIsRefused() {
        assertThatThrownBy(() -> TREE.proofs().inclusion(8, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TREE.proofs().consistency(9, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new InclusionProof(8, 8, List.of()).shows(TREE.leaf(8), TREE.root(8)))
                .isFalse();
        assertThat(new ConsistencyProof(9, 8, List.of()).shows(TREE.root(9), TREE.root(8)))
                .isFalse();
    }

    private static List<List<Hash>> spoiled(List<Hash> path) {
        List<List<Hash>> all = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            List<Hash> changed = new ArrayList<>(path);
            changed.set(i, new TreeHashing().empty());
            all.add(changed);
            List<Hash> shorter = new ArrayList<>(path);
            shorter.remove(i);
            all.add(shorter);
        }
        List<Hash> longer = new ArrayList<>(path);
        longer.add(new TreeHashing().empty());
        all.add(longer);
        return all;
    }
}
