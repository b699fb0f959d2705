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
        Vault vault = Vault.at(keys);
        byte[] ours = vault.tokens().fingerprint("keys-folder", new byte[0]);
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
