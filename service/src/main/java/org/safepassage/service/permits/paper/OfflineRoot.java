package org.safepassage.service.permits.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.x500.X500Name;
import org.safepassage.service.vault.LowerHalf;

/**
 * A state's root: a file of four lines (country, state, certificate, secret key) that lies on a medium in a safe and is read only to
 * certify an issuing key, once a year. It is never copied into the keys folder or the database.
 */
public final class OfflineRoot {
    private static final Duration LIFE = Duration.ofDays(3_650);

    /** The most that a verifier allows is a day more. */
    private static final Duration SIGNER_LIFE = Duration.ofDays(365);

    private final String country;
    private final String state;
    private final byte[] certificate;
    private final PrivateKey secret;

    private OfflineRoot(String country, String state, byte[] certificate, PrivateKey secret) {
        this.country = country;
        this.state = state;
        this.certificate = certificate;
        this.secret = secret;
    }

    /**
     * Makes one; nothing is ever overwritten.
     *
     * @param country two letters
     * @param state three letters
     */
    public static OfflineRoot make(Path file, String country, String state, Instant now) throws IOException {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = pairs.generateKeyPair();
            X500Name name = rootName(country, state);
            byte[] certificate = CertificateWriter.write(
                    reference(),
                    name,
                    name,
                    pair.getPublic().getEncoded(),
                    now.minus(Duration.ofDays(1)),
                    now.plus(LIFE),
                    bytes -> signed(pair.getPrivate(), bytes));
            String text = String.join(
                            "\n",
                            "travel-authorisation-root 1",
                            country + " " + state,
                            base64(certificate),
                            base64(pair.getPrivate().getEncoded()))
                    + "\n";
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
            return new OfflineRoot(country, state, certificate, pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("making a root failed", e);
        }
    }

    /** @throws IOException also when the file is no root */
    public static OfflineRoot read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        if (lines.size() != 4
                || !lines.get(0).equals("travel-authorisation-root 1")
                || !lines.get(1).matches("[A-Z]{2} [A-Z]{1,3}")) {
            throw new IOException("it is not a root");
        }
        try {
            PrivateKey secret = KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(3))));
            return new OfflineRoot(
                    lines.get(1).substring(0, 2),
                    lines.get(1).substring(3),
                    Base64.getDecoder().decode(lines.get(2)),
                    secret);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("it is not a root", e);
        }
    }

    /** A certificate for an issuing key, valid a year from an hour ago. */
    public byte[] certify(String reference, byte[] publicKey, Instant now) {
        return CertificateWriter.write(
                reference,
                rootName(country, state),
                new X500Name("C=" + country + ",CN=" + signer()),
                publicKey,
                now.minus(Duration.ofHours(1)),
                now.plus(SIGNER_LIFE),
                bytes -> signed(secret, bytes));
    }

    /** Twelve hexadecimal digits by chance: the serial number of a certificate and the name of its key. */
    public static String reference() {
        byte[] chance = new byte[6];
        new SecureRandom().nextBytes(chance);
        chance[0] = (byte) (chance[0] & 0x3f | 0x40);
        return HexFormat.of().formatHex(chance).toUpperCase(Locale.ROOT);
    }

    /** Four characters, as seals name who signed them. */
    public String signer() {
        return signer(country);
    }

    public static String signer(String country) {
        return country + "TA";
    }

    public String state() {
        return state;
    }

    public byte[] certificate() {
        return certificate.clone();
    }

    private static X500Name rootName(String country, String state) {
        return new X500Name("C=" + country + ",CN=" + state + " ROOT");
    }

    private static byte[] signed(PrivateKey secret, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(secret);
            signature.update(bytes);
            return LowerHalf.of(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
