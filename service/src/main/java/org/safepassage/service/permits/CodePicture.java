package org.safepassage.service.permits;

import java.util.Optional;
import org.safepassage.service.permits.paper.QrCode;

/** A photograph or scan of the code on a paper. */
public final class CodePicture {
    private CodePicture() {}

    /** The text of the code, when the picture shows one that can be read. */
    public static Optional<String> text(byte[] picture) {
        return QrCode.read(picture);
    }
}
