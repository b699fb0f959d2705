package org.safepassage.service.vault;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** The Ed25519 pair that signs the ledger's checkpoints; its seed lies in the keys folder. */
public record SigningKey(PrivateKey secret, PublicKey open) {

    static SigningKey of(byte[] seed) throws GeneralSecurityException, IOException {
        var parameters = new Ed25519PrivateKeyParameters(Arrays.copyOf(seed, 32), 0);
        byte[] secret = PrivateKeyInfoFactory.createPrivateKeyInfo(parameters).getEncoded();
        byte[] open = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(parameters.generatePublicKey())
                .getEncoded();
        KeyFactory factory = KeyFactory.getInstance("Ed25519");
        return new SigningKey(
                factory.generatePrivate(new PKCS8EncodedKeySpec(secret)),
                factory.generatePublic(new X509EncodedKeySpec(open)));
    }

    @Override
    public String toString() {
        return "SigningKey[Ed25519]";
    }
}
