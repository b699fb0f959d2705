package org.safepassage.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safepassage.ledger.Commitment;
import org.safepassage.ledger.Entry;
import org.safepassage.ledger.MalformedEntry;

class ColumnsTest {
    private static final UUID ID = new UUID(1, 2);
    private static final Instant THEN = Instant.parse("2021-08-15T04:00:00Z");

    @Test
    void everyByteOfALeafBelongsToAField() {
        byte[] leaf = columns("op", "r", THEN).leaf();
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < leaf.length; i++) {
            String field = Columns.fieldAt(leaf, i);
            if (!fields.toString().endsWith(field + " ")) {
                fields.append(field).append(' ');
            }
        }
        assertThat(fields)
                .hasToString("version id operation subject object code reason trueAt knownAt actor commitment ");
        assertThat(Columns.fieldAt(leaf, leaf.length)).isEqualTo("end");
    }

    @Test
    void aColumnTooLongForItsLengthByteIsNotCutToWhatWasSealed() {
        byte[] leaf = columns("o".repeat(256), null, THEN).leaf();
        assertThatThrownBy(() -> Entry.fromLeaf(leaf)).isInstanceOf(MalformedEntry.class);
    }

    @Test
    void aTimeFinerThanAMicrosecondIsNotCutToWhatWasSealed() {
        assertThat(columns("op", null, THEN.plusNanos(1)).leaf())
                .isNotEqualTo(columns("op", null, THEN).leaf());
    }

    @Test
    void anAbsentReasonAndAnEmptyOneAreTheSameInTheLog() {
        assertThat(columns("op", "", THEN).leaf())
                .isEqualTo(columns("op", null, THEN).leaf());
    }

    private static Columns columns(String operation, @Nullable String reason, Instant time) {
        byte[] commitment = Commitment.to(new byte[16], new byte[0]).bytes();
        return new Columns(ID, operation, ID, ID, "a.b", reason, time, time, "machine:reading", commitment);
    }
}
