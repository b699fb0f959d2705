package org.safepassage.service.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final Label LABEL = new Label(UUID.fromString("00000000-0000-7000-8000-000000000001"), "name", 1);

    @TempDir
    Path temp;

    @Test
    void whatWasSealedOpensAgainInAnotherProcess() {
        KeyNumber key;
        byte[] sealed;
        try (Vault vault = Vault.at(temp)) {
            key = vault.newKeys(3).get(1);
            sealed = vault.seal(key, LABEL, "invented".getBytes(UTF_8));
        }
        try (Vault later = Vault.at(temp)) {
            assertThat(later.open(key, LABEL, sealed)).asString(UTF_8).isEqualTo("invented");
        }
    }

    @Test
    void bytesMovedToAnotherFieldOwnerOrKeyDoNotOpen() {
        try (Vault vault = Vault.at(temp)) {
            var keys = vault.newKeys(2);
            byte[] sealed = vault.seal(keys.getFirst(), LABEL, "invented".getBytes(UTF_8));
            assertThatThrownBy(() -> vault.open(keys.getLast(), LABEL, sealed)).isInstanceOf(CannotOpen.class);
            assertThatThrownBy(() -> vault.open(keys.getFirst(), new Label(LABEL.owner(), "phone", 1), sealed))
                    .isInstanceOf(CannotOpen.class);
            assertThatThrownBy(() -> vault.open(keys.getFirst(), new Label(new UUID(0, 2), "name", 1), sealed))
                    .isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void aDestroyedKeyOpensNothingAndItsNeighboursStillDo() {
        try (Vault vault = Vault.at(temp);
                Vault elsewhere = Vault.at(temp)) {
            var keys = vault.newKeys(2);
            byte[] one = vault.seal(keys.getFirst(), LABEL, "one".getBytes(UTF_8));
            byte[] two = vault.seal(keys.getLast(), LABEL, "two".getBytes(UTF_8));
            vault.destroy(java.util.UUID.randomUUID(), java.util.List.of(keys.getFirst()));
            assertThatThrownBy(() -> elsewhere.open(keys.getFirst(), LABEL, one))
                    .isInstanceOf(KeyDestroyed.class);
            assertThat(elsewhere.open(keys.getLast(), LABEL, two))
                    .asString(UTF_8)
                    .isEqualTo("two");
        }
    }

    @Test
    void aTornAppendOfAKilledProcessIsOverwrittenByTheNext() throws Exception {
        KeyNumber kept;
        try (Vault vault = Vault.at(temp)) {
            kept = vault.newKeys(1).getFirst();
        }
        Path slots = temp.resolve("wrapped.keys");
        byte[] torn = java.util.Arrays.copyOf(Files.readAllBytes(slots), 64 + 17);
        Files.write(slots, torn);
        try (Vault vault = Vault.at(temp)) {
            KeyNumber next = vault.newKeys(1).getFirst();
            assertThat(next.value()).isEqualTo(kept.value() + 1);
            byte[] sealed = vault.seal(next, LABEL, "two".getBytes(UTF_8));
            assertThat(vault.open(next, LABEL, sealed)).asString(UTF_8).isEqualTo("two");
        }
    }

    @Test
    void aFolderThatLostOneKeyIsNeverTakenForANewOne() throws Exception {
        Vault.at(temp).close();
        Files.delete(temp.resolve("master.key"));
        assertThatThrownBy(() -> Vault.at(temp))
                .isInstanceOf(KeysRefused.class)
                .hasMessageContaining("Nothing was changed");
    }

    @Test
    void tokensOfTheSameWordDifferByKindAndByFolder() {
        try (Vault one = Vault.at(temp.resolve("one"));
                Vault two = Vault.at(temp.resolve("two"))) {
            assertThat(one.tokens().token("phone", "x")).isEqualTo(one.tokens().token("phone", "x"));
            assertThat(one.tokens().token("phone", "x"))
                    .isNotEqualTo(one.tokens().token("email", "x"));
            assertThat(one.tokens().token("phone", "x"))
                    .isNotEqualTo(two.tokens().token("phone", "x"));
        }
    }
}
