package org.safepassage.service.upkeep;

import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.vault.Erased;
import org.safepassage.service.vault.Vault;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Erases again whoever a restored backup brought back: the record beside the keys knows of erasures that an older database does not.
 * Done before anything is served.
 */
@Component
public class ReplayErasures implements SmartInitializingSingleton {
    private final Vault vault;
    private final Erasures erasures;
    private final Erasing erasing;
    private final JdbcClient client;
    private int again;

    ReplayErasures(Vault vault, Erasures erasures, Erasing erasing, JdbcClient client) {
        this.vault = vault;
        this.erasures = erasures;
        this.erasing = erasing;
        this.client = client;
    }

    /** Before a service's first request and a command's first act. */
    @Override
    public void afterSingletonsInstantiated() {
        replay();
    }

    private record Back(UUID person, short operation) {}

    /** How many people were erased again since the application started. */
    public int again() {
        return again;
    }

    private void replay() {
        erasures.destroyPending();
        UUID[] erased = vault.replayErasures().stream().map(Erased::owner).toArray(UUID[]::new);
        List<Back> back = client.sql("""
                select p.id, p.operation from person p
                where p.id = any(:erased) and not exists (select 1 from erasure e where e.person = p.id)""")
                .param("erased", erased)
                .query((row, n) -> new Back(row.getObject("id", UUID.class), row.getShort("operation")))
                .list();
        // A hold that the old database still has came too late: the keys are gone already.
        back.forEach(one -> erasing.again(new OperationId(one.operation()), new PersonId(one.person())));
        again += back.size();
    }
}
