package org.safepassage.service.permits.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Writes X.509 certificates of the two forms that are allowed: a state's root, and a signer. */
final class CertificateWriter {
    private static final DateTimeFormatter UTC_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final AlgorithmIdentifier ECDSA = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    private CertificateWriter() {}

    /**
     * @param serial 12 hexadecimal digits
     * @param sign gives r and s for the bytes it is given
     */
    static byte[] write(
            String serial,
            X500Name issuer,
            X500Name subject,
            byte[] publicKey,
            Instant from,
            Instant until,
            UnaryOperator<byte[]> sign) {
        boolean root = issuer.equals(subject);
        var body = new V3TBSCertificateGenerator();
        body.setSerialNumber(new ASN1Integer(new BigInteger(serial, 16)));
        body.setSignature(ECDSA);
        body.setIssuer(issuer);
        body.setSubject(subject);
        body.setStartDate(new Time(new DERUTCTime(UTC_TIME.format(from))));
        body.setEndDate(new Time(new DERUTCTime(UTC_TIME.format(until))));
        body.setSubjectPublicKeyInfo(SubjectPublicKeyInfo.getInstance(publicKey));
        try {
            var extensions = new ExtensionsGenerator();
            extensions.addExtension(
                    Extension.basicConstraints, true, root ? new BasicConstraints(0) : new BasicConstraints(false));
            extensions.addExtension(
                    Extension.keyUsage, true, new KeyUsage(root ? KeyUsage.keyCertSign : KeyUsage.digitalSignature));
            body.setExtensions(extensions.generate());
            TBSCertificate whole = body.generateTBSCertificate();
            var parts = new ASN1EncodableVector();
            parts.add(whole);
            parts.add(ECDSA);
            parts.add(new DERBitString(asDer(sign.apply(whole.getEncoded(ASN1Encoding.DER)))));
            return new DERSequence(parts).getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Certificates hold r and s as a sequence of integers, seals as 64 bytes. */
    private static byte[] asDer(byte[] signature) throws IOException {
        var both = new ASN1EncodableVector();
        for (int i = 0; i < 2; i++) {
            both.add(new ASN1Integer(new BigInteger(1, java.util.Arrays.copyOfRange(signature, 32 * i, 32 * i + 32))));
        }
        ASN1Sequence sequence = new DERSequence(both);
        return sequence.getEncoded(ASN1Encoding.DER);
    }
}
