package org.safepassage.service.vault;

import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class VaultBeans {
    @Bean
    Vault vault(@Value("${passage.keys}") Path keys, JdbcClient jdbc) {
        boolean known = jdbc.sql("select exists (select 1 from keys_folder)")
                .query(Boolean.class)
                .single();
        if (known && !Vault.isAt(keys)) {
            throw new KeysRefused(
                    "There are no keys in " + keys + ", and this database was sealed with keys that lie elsewhere."
                            + " Nothing was changed. Put the keys folder back from its copy, or name it with --keys.");
        }
        Vault vault = Vault.at(keys);
        byte[] ours = vault.fingerprint();
        jdbc.sql("insert into keys_folder (fingerprint) values (:ours) on conflict do nothing")
                .param("ours", ours)
                .update();
        byte[] expected = jdbc.sql("select fingerprint from keys_folder")
                .query(byte[].class)
                .single();
        if (!Arrays.equals(ours, expected)) {
            vault.close();
            throw new KeysRefused("The keys in " + keys + " do not belong to this database. Nothing was changed. "
                    + "Put the keys folder back that does, or name it with --keys.");
        }
        return vault;
    }
}
