package org.safepassage.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final Instant THEN = Instant.parse("2021-08-15T04:00:00.000001Z");

    @Test
    void theBytesAreThoseOfTheDocumentedFormat() {
        Entry entry =
                new Entry(ID, "op", ID, null, "message.received", null, Instant.EPOCH, THEN, "machine:reading", null);
        assertThat(HexFormat.of().formatHex(entry.leaf()))
                .isEqualTo(
                        "01" + "00112233445566778899aabbccddeeff" + "026f70" + "00112233445566778899aabbccddeeff" + "00"
                                + "106d6573736167652e7265636569766564" + "00" + "0000000000000000" + "0005c9911e56d001"
                                + "0f6d616368696e653a72656164696e67" + "00");
    }

    @Test
    void everyEntryIsReadBackAsItWas() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            Entry entry = LogFixture.entry(random);
            assertThat(Entry.fromLeaf(entry.leaf())).isEqualTo(entry);
        }
    }

    @Test
    void whateverBytesAreReadGiveTheSameBytesAgain() {
        Random random = new Random(2);
        int readable = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] leaf = LogFixture.entry(random).leaf();
            leaf[random.nextInt(leaf.length)] = (byte) random.nextInt();
            try {
                assertThat(Entry.fromLeaf(leaf).leaf()).isEqualTo(leaf);
                readable++;
            } catch (MalformedEntry e) {
                assertThat(e).hasMessageContaining("not the leaf of an entry");
            }
        }
        assertThat(readable).isBetween(1, 19_999);
    }

    @Test
    void aLeafCutShortOrContinuedIsRefused() {
        for (Entry entry : LogFixture.entries(20, 3)) {
            byte[] leaf = entry.leaf();
            for (int length = 0; length < leaf.length; length++) {
                byte[] cut = Arrays.copyOf(leaf, length);
                assertThatThrownBy(() -> Entry.fromLeaf(cut)).isInstanceOf(MalformedEntry.class);
            }
            assertThatThrownBy(() -> Entry.fromLeaf(Arrays.copyOf(leaf, leaf.length + 1)))
                    .isInstanceOf(MalformedEntry.class);
        }
    }

    @Test
    void anUnknownVersionIsRefused() {
        byte[] leaf = LogFixture.entry(new Random(4)).leaf();
        leaf[0] = 2;
        assertThatThrownBy(() -> Entry.fromLeaf(leaf)).hasMessageContaining("version is 2");
    }

    @Test
    void differentEntriesHaveDifferentLeaves() {
        Set<List<Byte>> seen = new HashSet<>();
        for (Entry entry : LogFixture.entries(1000, 5)) {
            byte[] leaf = entry.leaf();
            Byte[] boxed = new Byte[leaf.length];
            Arrays.setAll(boxed, i -> leaf[i]);
            assertThat(seen.add(List.of(boxed))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a@b", "Zahrā", "زهرا", "-a", "a,b", "a\n", "a+b"})
    void textThatIsNotACodeIsRefusedAndNotRepeated(String text) {
        assertThatThrownBy(() -> new Entry(ID, "op", ID, null, text, null, THEN, THEN, "machine:reading", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the code of an entry is not a code: 1 to 100 of A-Z a-z 0-9 . _ : / - beginning with a letter"
                                + " or digit; " + text.length() + " characters were given");
    }

    @Test
    void aTimeFinerThanAMicrosecondIsRefused() {
        assertThatThrownBy(() -> new Entry(ID, "op", ID, null, "a.b", null, THEN.plusNanos(1), THEN, "a", null))
                .hasMessageContaining("microseconds");
    }

    @Test
    void aCommitmentNeedsASaltThatCannotBeGuessed() {
        assertThatThrownBy(() -> Commitment.to(new byte[15], new byte[1])).isInstanceOf(IllegalArgumentException.class);
        assertThat(Commitment.to(new byte[16], new byte[1]))
                .isEqualTo(Commitment.to(new byte[16], new byte[1]))
                .isNotEqualTo(Commitment.to(new byte[16], new byte[2]));
    }
}
