package org.safepassage.service.permits.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safepassage.service.permits.check.InventedState.NOW;

import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safepassage.service.permits.paper.OfflineRoot;
import org.safepassage.service.permits.paper.QrCode;
import org.safepassage.service.permits.paper.SealWriter;

/** One attack a test: what somebody at a crossing may be shown, and what the verifier says. */
class AttackTest {
    private static final BigInteger ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);
    private final InventedState utopia = InventedState.utopia();
    private final byte[] paper = utopia.paper();

    @Test
    void anHonestPaperHoldsAsBytesAndAsText() throws Rejected {
        assertThat(utopia.verifier().check(paper, NOW)).isEqualTo(utopia.seal());
        assertThat(utopia.verifier().check(QrCode.text(paper), NOW)).isEqualTo(utopia.seal());
        assertThat(paper.length).isLessThan(220);
    }

    @Test
    void anotherNameInItIsFound() {
        byte[] altered = paper.clone();
        altered[indexOf(altered, "Zarmina")] = 'B';

        rejected(altered, NOW, AlteredSeal.class);
    }

    @Test
    void itsTimeIsOver() {
        rejected(paper, NOW.plus(Duration.ofHours(72)), ExpiredPermit.class);
    }

    @Test
    void itsTimeHasNotBegun() {
        rejected(utopia.paper(utopia.seal(NOW.plusSeconds(600), Duration.ofHours(24))), NOW, NotYetValid.class);
    }

    @Test
    void itClaimsMoreTimeThanAnyMayHave() {
        rejected(utopia.paper(utopia.seal(NOW, Duration.ofHours(73))), NOW, TooLongValid.class);
    }

    @Test
    void itWasRevoked() throws Rejected {
        TrustList trust = TrustList.read(utopia.trust());
        RevocationList list =
                RevocationList.read(utopia.revoked(NOW, utopia.seal().serial()), trust);

        assertThatThrownBy(() -> new Verifier(trust, List.of(list)).check(paper, NOW))
                .isInstanceOf(RevokedPermit.class);
    }

    @Test
    void itIsOfAStateThatIsNotInTheTrustList() {
        rejected(InventedState.named("AT", "ATL").paper(), NOW, ForeignIssuer.class);
    }

    @Test
    void itIsOfATrustedStateButOfAnUnknownKey() {
        rejected(InventedState.utopia().paper(), NOW, UnknownKey.class);
    }

    @Test
    void itIsOfATrustedStateThatNeverSentItsKeys() {
        rejected(InventedState.named("XN", "XNK").paper(), NOW, UnknownKey.class);
    }

    @Test
    void anotherTrustedStatesKeyCannotSignForThisOne() throws Rejected {
        InventedState atlantis = InventedState.named("AT", "ATL");
        byte[] forged = SealWriter.write(utopia.seal(), atlantis::sign);

        assertThatThrownBy(() -> utopia.verifier(atlantis).check(forged, NOW)).isInstanceOf(AlteredSeal.class);
        assertThat(utopia.verifier(atlantis).check(atlantis.paper(), NOW).state())
                .isEqualTo("ATL");
    }

    @Test
    void theRevocationListIsADayOld() throws Rejected {
        TrustList trust = TrustList.read(utopia.trust());
        RevocationList old = RevocationList.read(utopia.revoked(NOW), trust);
        Verifier verifier = new Verifier(trust, List.of(old));

        assertThatThrownBy(() -> verifier.check(paper, NOW.plus(Duration.ofHours(24))))
                .isInstanceOf(StaleRevocations.class);
    }

    @Test
    void thereIsNoRevocationListOfItsState() throws Rejected {
        TrustList trust = TrustList.read(utopia.trust());

        assertThatThrownBy(() -> new Verifier(trust, List.of()).check(paper, NOW))
                .isInstanceOf(StaleRevocations.class);
    }

    @Test
    void itIsSignedWithAnotherAlgorithm() {
        byte[] longer = Arrays.copyOf(paper, paper.length + 32);
        longer[paper.length - 65] = 96;

        rejected(longer, NOW, WrongAlgorithm.class);
    }

    @Test
    void aCertificateOfAnotherCurveIsNotRead() throws Exception {
        KeyPair other = InventedState.pair("secp384r1");
        byte[] certificate =
                utopia.root().certify(OfflineRoot.reference(), other.getPublic().getEncoded(), NOW);
        List<String> lines = new ArrayList<>(utopia.lines());
        lines.add(utopia.signerLine(certificate));

        assertThatThrownBy(() -> TrustList.read(utopia.trustOf(lines))).isInstanceOf(WrongAlgorithm.class);
    }

    @Test
    void theOtherHalfOfTheSignatureIsNotAcceptedEither() {
        byte[] twin = paper.clone();
        int s = twin.length - 32;
        byte[] other = ORDER.subtract(new BigInteger(1, Arrays.copyOfRange(twin, s, twin.length)))
                .toByteArray();
        Arrays.fill(twin, s, twin.length, (byte) 0);
        int length = Math.min(32, other.length);
        System.arraycopy(other, other.length - length, twin, twin.length - length, length);

        rejected(twin, NOW, AlteredSeal.class);
    }

    @Test
    void itEndsTooSoonWhereverItIsCut() {
        for (int length = 0; length < paper.length; length++) {
            byte[] cut = Arrays.copyOf(paper, length);
            assertThatThrownBy(() -> utopia.verifier().check(cut, NOW)).isInstanceOf(TruncatedSeal.class);
        }
    }

    @Test
    void thereIsMoreAfterItsEnd() {
        rejected(Arrays.copyOf(paper, paper.length + 1), NOW, TrailingBytes.class);
        rejected(new byte[5_000], NOW, TrailingBytes.class);
    }

    @Test
    void itsKeyWasCertifiedOnlyUntilYesterday() throws Rejected {
        InventedState before = InventedState.certifiedAt(NOW.minus(Duration.ofDays(366)));
        TrustList trust = TrustList.read(before.trustMadeAt(NOW.minus(Duration.ofDays(30))));
        RevocationList list = RevocationList.read(before.revoked(NOW.minus(Duration.ofDays(2))), trust);

        assertThatThrownBy(() -> new Verifier(trust, List.of(list)).check(before.paper(), NOW))
                .isInstanceOf(CertificateExpired.class);
    }

    @Test
    void aCertificateThatItsRootNeverSignedIsFound() {
        byte[] certificate = InventedState.named("UT", "UTO").root().certify(OfflineRoot.reference(), publicKey(), NOW);
        List<String> lines = List.of(utopia.rootLine(), utopia.signerLine(certificate));

        assertThatThrownBy(() -> TrustList.read(utopia.trustOf(lines))).isInstanceOf(ForgedCertificate.class);
    }

    @Test
    void aTrustListThatGainedAStateIsForged() {
        String list = InventedState.ascii(utopia.trust());
        String line = String.join("\n", InventedState.named("AT", "ATL").lines()) + "\n";
        byte[] gained = list.replace("signature ", line + "signature ").getBytes(US_ASCII);

        assertThatThrownBy(() -> TrustList.read(gained)).isInstanceOf(ForgedTrustList.class);
    }

    @Test
    void aTrustListOfLastYearIsNotUsed() {
        rejected(paper, NOW.plus(Duration.ofDays(91)), StaleTrustList.class);
    }

    @Test
    void aRevocationListThatLostASerialIsForged() throws Rejected {
        TrustList trust = TrustList.read(utopia.trust());
        String list = InventedState.ascii(utopia.revoked(NOW, Serial.of(1), Serial.of(2)));
        byte[] lost = list.replace("serial " + Serial.of(2).digits() + "\n", "").getBytes(US_ASCII);

        assertThatThrownBy(() -> RevocationList.read(lost, trust)).isInstanceOf(ForgedRevocations.class);
    }

    @Test
    void aRevocationListOfAStrangerSaysNothingAboutOthers() throws Rejected {
        TrustList trust = TrustList.read(utopia.trust());
        byte[] strangers = InventedState.named("AT", "ATL").revoked(NOW);

        assertThatThrownBy(() -> RevocationList.read(strangers, trust)).isInstanceOf(ForgedRevocations.class);
    }

    @Test
    void aSerialWithoutItsCodeProvesNothing() {
        assertThatThrownBy(() -> utopia.verifier().check(utopia.seal().serial().spoken(), NOW))
                .isInstanceOf(SerialAlone.class);
    }

    @Test
    void whatIsNoSealAtAllIsSaidToBeNone() {
        assertThatThrownBy(() -> utopia.verifier().check("https://example.org/", NOW))
                .isInstanceOf(MalformedSeal.class);
        assertThatThrownBy(() -> utopia.verifier().check("", NOW)).isInstanceOf(MalformedSeal.class);
    }

    @Test
    void aNameThatTurnsTheOrderOfLettersIsRefused() {
        Seal seal = utopia.seal();
        Seal turned = new Seal(
                seal.state(),
                seal.signer(),
                seal.key(),
                seal.serial(),
                seal.from(),
                seal.life(),
                "Zarmina \u202eiazrooN",
                seal.born(),
                seal.document(),
                seal.photo());

        rejected(utopia.paper(turned), NOW, MalformedSeal.class);
    }

    private byte[] publicKey() {
        try {
            return InventedState.pair("secp256r1").getPublic().getEncoded();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rejected(byte[] bytes, Instant at, Class<? extends Rejected> how) {
        assertThatThrownBy(() -> utopia.verifier().check(bytes, at)).isInstanceOf(how);
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
