package org.safepassage.service.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The files that tests read, each named for what is special about it. All people in them are invented. */
final class Fixtures {
    static final String PNG_SHA256 = "6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0";

    static final List<String> ALL = List.of(
            "name-in-content-type-only.eml",
            "base64-with-junk-between-letters.eml",
            "final-boundary-missing.eml",
            "boundary-never-stated.eml",
            "two-transfer-encodings-at-odds.eml",
            "name-in-pieces-out-of-order.eml",
            "uuencoded-in-the-text.eml",
            "mail-within-a-mail-with-a-list.eml",
            "persian-in-windows-1256-without-label.eml",
            "utf-8-labelled-latin-1.eml",
            "utf-7.eml",
            "html-table-of-names.eml",
            "delivery-report.eml",
            "out-of-office.eml",
            "header-lines-broken-in-many-ways.eml",
            "ios-persian-with-direction-marks.txt",
            "android-american-twelve-hours.txt",
            "android-day-or-month-in-doubt.txt",
            "ios-english.txt",
            "list-in-windows-1256-with-semicolons.csv",
            "list-in-utf-16-with-tabs.csv",
            "list-with-shifted-and-ragged-rows.csv",
            "list-without-headings.csv",
            "list-with-a-quote-never-closed.csv",
            "binary-named.csv");

    private Fixtures() {}

    static byte[] bytes(String name) {
        try (InputStream file = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadMessage read(String name) {
        return Reader.usual().read(bytes(name), Hint.named(name));
    }
}
