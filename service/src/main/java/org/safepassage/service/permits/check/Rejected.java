package org.safepassage.service.permits.check;

/** Why an authorisation, or a list it was checked against, is not accepted. One type for each way; {@link #code()} names it. */
public abstract sealed class Rejected extends Exception
        permits AlteredSeal,
                CertificateExpired,
                ExpiredPermit,
                ForeignIssuer,
                ForgedCertificate,
                ForgedRevocations,
                ForgedTrustList,
                MalformedSeal,
                NotYetValid,
                RevokedPermit,
                SerialAlone,
                StaleRevocations,
                StaleTrustList,
                TooLongValid,
                TrailingBytes,
                TruncatedSeal,
                UnknownKey,
                WrongAlgorithm {
    private static final long serialVersionUID = 1L;
    private final String code;

    Rejected(String code, String words) {
        super(words);
        this.code = code;
    }

    /** Small letters and hyphens, such as {@code not-yet-valid}. */
    public final String code() {
        return code;
    }

    /** What happened, in a sentence that names nobody. */
    public final String words() {
        return String.valueOf(getMessage());
    }
}
