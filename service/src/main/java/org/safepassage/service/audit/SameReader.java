package org.safepassage.service.audit;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries who is asking from one thread's transaction to transactions on another thread. It adds no right: what the first may not
 * open, the second may not.
 */
@Component
public class SameReader {
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    SameReader(JdbcClient client, TransactionTemplate transaction) {
        this.client = client;
        this.transaction = transaction;
    }

    /** Remembers who asks in this transaction. */
    public Elsewhere remembered() {
        List<String> who = List.of(setting("passage.machine"), setting("passage.account"), setting("passage.now"));
        return new Elsewhere(who);
    }

    private String setting(String name) {
        return client.sql("select coalesce(current_setting(:name, true), '')")
                .param("name", name)
                .query(String.class)
                .single();
    }

    /** Asks again, as the same reader, on whatever thread. */
    public final class Elsewhere {
        private final List<String> who;

        private Elsewhere(List<String> who) {
            this.who = who;
        }

        public <T> T ask(Supplier<T> work) {
            return transaction.execute(status -> {
                client.sql("""
                        select set_config('passage.machine', ?, true), set_config('passage.account', ?, true),
                               set_config('passage.now', ?, true)""").params(who).query((row, n) -> "").list();
                return work.get();
            });
        }
    }
}
