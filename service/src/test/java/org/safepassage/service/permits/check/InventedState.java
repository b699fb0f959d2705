package org.safepassage.service.permits.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.safepassage.service.permits.paper.OfflineRoot;
import org.safepassage.service.permits.paper.SealWriter;
import org.safepassage.service.permits.paper.SignedList;
import org.safepassage.service.vault.LowerHalf;

/** A state that nobody knows, with a root, an issuing key, papers and lists, as its own service would make them. */
public final class InventedState {
    public static final Instant NOW = Instant.parse("2021-08-15T14:02:00Z");

    private final String country;
    private final String state;
    private final OfflineRoot root;
    private final KeyPair pair;
    private final String reference;
    private final byte[] certificate;

    private InventedState(String country, String state, Instant certified) {
        this.country = country;
        this.state = state;
        try {
            Path file = Files.createTempDirectory("root").resolve("root");
            root = OfflineRoot.make(file, country, state, certified);
            Files.delete(file);
            Files.delete(file.getParent());
            pair = pair("secp256r1");
            reference = OfflineRoot.reference();
            certificate = root.certify(reference, pair.getPublic().getEncoded(), certified);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Utopia, whose code travel documents keep for specimens. */
    public static InventedState utopia() {
        return new InventedState("UT", "UTO", NOW.minus(Duration.ofDays(10)));
    }

    public static InventedState named(String country, String state) {
        return new InventedState(country, state, NOW.minus(Duration.ofDays(10)));
    }

    public static InventedState certifiedAt(Instant time) {
        return new InventedState("UT", "UTO", time);
    }

    static KeyPair pair(String curve) throws GeneralSecurityException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec(curve));
        return pairs.generateKeyPair();
    }

    public Seal seal() {
        return seal(NOW.minusSeconds(60), Duration.ofHours(72));
    }

    public Seal seal(Instant from, Duration life) {
        Serial serial = Serial.of(4_711_081_547L);
        return new Seal(
                state,
                root.signer(),
                reference,
                serial,
                from,
                life,
                "Zarmina Noorzai",
                OptionalInt.of(1988),
                Optional.of(DocumentBinding.of(serial, "P0123456")),
                Optional.empty());
    }

    public byte[] paper() {
        return paper(seal());
    }

    public byte[] paper(Seal seal) {
        return SealWriter.write(seal, this::sign);
    }

    public byte[] sign(byte[] bytes) {
        return LowerHalf.of(signature(pair, bytes));
    }

    static byte[] signature(KeyPair pair, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(pair.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its trust list: itself, and these others. */
    public byte[] trust(InventedState... others) {
        return trustMadeAt(NOW, others);
    }

    public byte[] trustMadeAt(Instant made, InventedState... others) {
        List<String> lines = new ArrayList<>(lines());
        for (InventedState other : others) {
            lines.addAll(other.lines());
        }
        lines.add("state XNK none");
        return SignedList.trust(made, state, reference, lines, this::sign);
    }

    public byte[] trustOf(List<String> lines) {
        return SignedList.trust(NOW, state, reference, lines, this::sign);
    }

    public List<String> lines() {
        return List.of(rootLine(), signerLine(certificate));
    }

    String rootLine() {
        return "state " + state + " root " + Base64.getEncoder().encodeToString(root.certificate());
    }

    String signerLine(byte[] certified) {
        return "state " + state + " signer " + Base64.getEncoder().encodeToString(certified);
    }

    public byte[] revoked(Instant made, Serial... serials) {
        List<String> digits =
                List.of(serials).stream().map(Serial::digits).sorted().toList();
        return SignedList.revocations(made, state, reference, digits, this::sign);
    }

    /** A verifier at a crossing of this state that trusts it and these others, with a fresh list of each. */
    public Verifier verifier(InventedState... others) throws Rejected {
        TrustList list = TrustList.read(trust(others));
        List<RevocationList> revoked = new ArrayList<>();
        revoked.add(RevocationList.read(revoked(NOW), list));
        for (InventedState other : others) {
            revoked.add(RevocationList.read(other.revoked(NOW), list));
        }
        return new Verifier(list, revoked);
    }

    public OfflineRoot root() {
        return root;
    }

    public String state() {
        return state;
    }

    public String reference() {
        return reference;
    }

    static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s/%s", country, state);
    }
}
