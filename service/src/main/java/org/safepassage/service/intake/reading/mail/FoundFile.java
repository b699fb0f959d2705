package org.safepassage.service.intake.reading.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The file a part turned out to hold: its decoded body, or what a second look at a broken one found. */
record FoundFile(String name, long size, String sha256, byte[] bytes, boolean whole) {
    /** An encoding that seems sound is doubted only for small files: the large ones that do not begin as named are many. */
    private static final int SMALL = 4 * 1024;

    private static final Pattern KNOWN_ENDING =
            Pattern.compile(".*\\.(zip|pdf|png|jpe?g|gif|docx?|xlsx?|pptx?|odt|rtf|rar|7z|gz|exe)");

    static FoundFile in(Leaf leaf, int most) {
        byte[] first = leaf.held().bytes();
        Optional<byte[]> second = doubtful(leaf, first) ? SecondLook.at(leaf.raw(), first, most) : Optional.empty();
        String name = leaf.type().name();
        if (second.isPresent()) {
            byte[] bytes = second.get();
            return new FoundFile(name, bytes.length, Held.sha256(bytes), bytes, true);
        }
        if (leaf.transfer() == TransferChoice.UUENCODE) {
            var packed = PackedInText.unpack(first).files();
            if (!packed.isEmpty()) {
                byte[] bytes = packed.getFirst().bytes();
                String named = name.isEmpty() ? packed.getFirst().name() : name;
                return new FoundFile(named, bytes.length, Held.sha256(bytes), bytes, true);
            }
        }
        return new FoundFile(
                name,
                leaf.held().size(),
                leaf.held().sha256Hex(),
                first,
                leaf.held().whole());
    }

    private static boolean doubtful(Leaf leaf, byte[] first) {
        if (!leaf.held().whole() || leaf.raw().length == 0) return false;
        if (!leaf.sound()) return Wholeness.of(first) != Wholeness.WHOLE;
        boolean promised = KNOWN_ENDING
                .matcher(leaf.type().name().toLowerCase(Locale.ROOT))
                .matches();
        return promised && leaf.raw().length < SMALL && Wholeness.of(first) == Wholeness.UNKNOWN;
    }

    @Override
    public String toString() {
        return "FoundFile[size=" + size + "]";
    }
}
