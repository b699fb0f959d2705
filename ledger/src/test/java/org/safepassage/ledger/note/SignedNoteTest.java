package org.safepassage.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safepassage.ledger.LogFixture;
import org.safepassage.ledger.tree.TreeHashing;

/** The key, text and signature are the published vector of the signed-note format. */
class SignedNoteTest {
    private static final String VERIFIER_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String SEED = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String NOTE = TEXT + "\n— PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @Test
    void theKnownKeyIsReadAndWrittenAsItIs() {
        assertThat(VerifierKey.decode(VERIFIER_KEY).encode()).isEqualTo(VERIFIER_KEY);
        assertThat(VerifierKey.decode(VERIFIER_KEY).name()).isEqualTo("PeterNeumann");
    }

    @Test
    void theKnownNoteIsOpened() throws Exception {
        assertThat(SignedNote.open(NOTE, VerifierKey.decode(VERIFIER_KEY))).isEqualTo(TEXT);
    }

    @Test
    void theKnownSignatureIsReproducedByteForByte() throws Exception {
        assertThat(peter().sign(TEXT)).isEqualTo(NOTE);
        assertThat(peter().verifierKey().encode()).isEqualTo(VERIFIER_KEY);
    }

    @Test
    void aNoteChangedInAnyCharacterIsRefused() {
        VerifierKey key = VerifierKey.decode(VERIFIER_KEY);
        for (int i = 0; i < NOTE.length(); i++) {
            String changed = NOTE.substring(0, i) + (char) (NOTE.charAt(i) ^ 1) + NOTE.substring(i + 1);
            assertThatThrownBy(() -> SignedNote.open(changed, key)).isInstanceOf(ForgedNote.class);
        }
    }

    @Test
    void aSignatureOfSomebodyUnknownIsPassedOver() throws Exception {
        String more = NOTE
                + "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
        assertThat(SignedNote.open(more, VerifierKey.decode(VERIFIER_KEY))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a3",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void aMangledVerifierKeyIsRefused(String mangled) {
        assertThatThrownBy(() -> VerifierKey.decode(mangled)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTwoHalvesOfDifferentKeysAreRefused() throws Exception {
        KeyPair one = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertThatThrownBy(() -> new NoteSigner("a", new KeyPair(one.getPublic(), other.getPrivate())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCheckpointIsReadAsItWasSigned() throws Exception {
        Checkpoint checkpoint = new Checkpoint(LogFixture.ORIGIN, 70_000, new TreeHashing().leaf(new byte[0]));
        String note = checkpoint.sign(LogFixture.SIGNER);
        assertThat(note)
                .startsWith("safe-passage/afghanistan-2021\n70000\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n\n— ");
        assertThat(Checkpoint.open(note, LogFixture.SIGNER.verifierKey())).isEqualTo(checkpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "safe-passage/afghanistan-2021\n007\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
                "safe-passage/afghanistan-2021\n-1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
                "safe-passage/afghanistan-2021\n9999999999999999999\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
                "safe-passage/afghanistan-2021\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhev\n",
                "safe-passage/sudan-2023\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
                "safe-passage/afghanistan-2021\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\nmore\n",
                "safe-passage/afghanistan-2021\n1\n"
            })
    void aSignedTextThatIsNoCheckpointOfThisLogIsRefused(String text) {
        String note = LogFixture.SIGNER.sign(text);
        assertThatThrownBy(() -> Checkpoint.open(note, LogFixture.SIGNER.verifierKey()))
                .isInstanceOf(ForgedNote.class);
    }

    private static NoteSigner peter() throws Exception {
        byte[] seed = Base64.getDecoder().decode(SEED);
        byte[] point = Base64.getDecoder().decode(VERIFIER_KEY.split("\\+", 3)[2]);
        KeyFactory keys = KeyFactory.getInstance("Ed25519");
        PrivateKey privateKey = keys.generatePrivate(
                new PKCS8EncodedKeySpec(HexFormat.of().parseHex("302e020100300506032b657004220420" + hexTail(seed))));
        PublicKey publicKey = keys.generatePublic(
                new X509EncodedKeySpec(HexFormat.of().parseHex("302a300506032b6570032100" + hexTail(point))));
        return new NoteSigner("PeterNeumann", new KeyPair(publicKey, privateKey));
    }

    private static String hexTail(byte[] typed) {
        return HexFormat.of().formatHex(typed, 1, typed.length);
    }
}
