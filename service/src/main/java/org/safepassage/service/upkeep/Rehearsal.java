package org.safepassage.service.upkeep;

import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.vault.CannotOpen;
import org.safepassage.service.vault.KeyDestroyed;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.KeysRefused;
import org.safepassage.service.vault.Label;
import org.safepassage.service.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plays the loss of the keys before it happens: tries to open what is stored with a copy of the keys, and with keys that are not
 * these.
 */
@Component
public class Rehearsal {
    private final JdbcClient client;
    private final SealedTables tables;
    private final MachineRuns runs;

    Rehearsal(JdbcClient client, SealedTables tables, MachineRuns runs) {
        this.client = client;
        this.tables = tables;
        this.runs = runs;
    }

    /** @param opened of {@code tried} messages and mentions */
    public record Played(long tried, long opened, KeyCheck.Checked keys) {}

    private record Sealed(KeyNumber key, Label label, byte[] bytes) {}

    /** @param most messages, and as many mentions, to open for the proof; every key is tried besides */
    public Played play(OperationId operation, Vault vault, int most) {
        return runs.run(operation, "rehearsal", () -> {
            List<Sealed> some = some(most);
            long opened = some.stream().filter(one -> opens(vault, one)).count();
            KeyCheck.Checked keys = KeyCheck.checked(vault, tables.keys(Long.MAX_VALUE));
            return new Done<>(new Played(some.size(), opened, keys), (int) opened);
        });
    }

    private List<Sealed> some(int most) {
        return client.sql("""
                (select m.sealed_key, s.message as owner, 'raw/' || s.n as field, s.sealed
                 from message_sealed s join message m on m.id = s.message where s.n = 0 order by random() limit :most)
                union all
                (select sealed_key, mention, 'mention', sealed from mention_sealed order by random() limit :most)""")
                .param("most", most)
                .query((row, n) -> new Sealed(
                        new KeyNumber(row.getLong("sealed_key")),
                        new Label(row.getObject("owner", UUID.class), row.getString("field"), 1),
                        row.getBytes("sealed")))
                .list();
    }

    private static boolean opens(Vault vault, Sealed one) {
        try {
            vault.open(one.key(), one.label(), one.bytes());
            return true;
        } catch (CannotOpen | KeyDestroyed | KeysRefused e) {
            return false;
        }
    }
}
