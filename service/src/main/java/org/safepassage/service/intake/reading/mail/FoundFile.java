package org.safepassage.service.intake.reading.mail;

import java.util.List;

/** The file a part turned out to hold: usually its decoded body; unpacked once more when that is uuencoded. */
final class FoundFile {
    private final String name;
    private final long size;
    private final String sha256;
    private final byte[] bytes;
    private final boolean whole;

    FoundFile(Leaf leaf) {
        byte[] body = leaf.held().bytes();
        List<PackedInText.Packed> packed = leaf.transfer() == TransferChoice.UUENCODE
                ? PackedInText.unpack(body).files()
                : List.of();
        if (packed.isEmpty()) {
            name = leaf.type().name();
            size = leaf.held().size();
            sha256 = leaf.held().sha256Hex();
            bytes = body;
            whole = leaf.held().whole();
        } else {
            PackedInText.Packed file = packed.getFirst();
            name = leaf.type().name().isEmpty() ? file.name() : leaf.type().name();
            size = file.bytes().length;
            sha256 = Held.sha256(file.bytes());
            bytes = file.bytes();
            whole = true;
        }
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean whole() {
        return whole;
    }
}
