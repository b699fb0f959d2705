package org.safepassage.service.intake.reading.mail;

/** Undoes a content transfer encoding (RFC 2045, 6) piece by piece, lenient as mail needs it. */
sealed interface TransferDecoder permits Base64Decoder, QuotedPrintableDecoder, TransferDecoder.Plain {

    void take(byte[] bytes, int start, int length);

    /** Called once, after the last piece. */
    void end();

    /** Whether anything was not as the encoding demands. */
    boolean broken();

    record Plain(Held into) implements TransferDecoder {
        @Override
        public void take(byte[] bytes, int start, int length) {
            into.take(bytes, start, length);
        }

        @Override
        public void end() {}

        @Override
        public boolean broken() {
            return false;
        }
    }
}
