package org.safepassage.service.figures;

import java.util.List;
import org.safepassage.service.audit.Sealing;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.FactLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody needs who does not believe us: the signed checkpoint, the key that signs it, and the steps. */
@Component
class Checking {
    private final Sealing sealing;
    private final JdbcClient client;

    Checking(Sealing sealing, JdbcClient client) {
        this.sealing = sealing;
        this.client = client;
    }

    CheckPage page() {
        long entries = count("select count(*) from entry");
        long sealed = count("select coalesce(max(leaf_index) + 1, 0) from entry_leaf");
        return new CheckPage(
                sealing.checkpoint().orElse(""),
                sealing.verifierKey(),
                List.of(
                        FactLine.of("Entries recorded", Cell.words("%,d".formatted(entries))),
                        FactLine.of(
                                "Given their place in the log",
                                Cell.words("%,d".formatted(sealed)),
                                Cell.words(
                                        entries == sealed
                                                ? "All of them"
                                                : "%,d wait for it; that takes a second"
                                                        .formatted(entries - sealed)))));
    }

    private long count(String query) {
        return client.sql(query).query(Long.class).single();
    }
}
