package org.safepassage.service.intake.reading.words;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names senders give to encodings, and what they mean by them (mostly as in the WHATWG Encoding standard). */
final class CharsetNames {
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("utf8", "utf-8"),
            Map.entry("utf_8", "utf-8"),
            Map.entry("unicode-1-1-utf-8", "utf-8"),
            Map.entry("utf-8-mac", "utf-8"),
            Map.entry("utf8mb4", "utf-8"),
            Map.entry("cp65001", "utf-8"),
            Map.entry("unicode", "utf-16le"),
            Map.entry("ucs-2", "utf-16le"),
            Map.entry("unicode-1-1-utf-7", "utf-7"),
            Map.entry("unicode-2-0-utf-7", "utf-7"),
            Map.entry("x-unicode-2-0-utf-7", "utf-7"),
            Map.entry("utf7", "utf-7"),
            Map.entry("imap4-utf-7", "utf-7"),
            Map.entry("ascii", ""),
            Map.entry("us-ascii", ""),
            Map.entry("ansi_x3.4-1968", ""),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("iso_8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("iso-8859-8-i", "iso-8859-8"),
            Map.entry("iso-8859-8-e", "iso-8859-8"),
            Map.entry("iso-8859-6-i", "iso-8859-6"),
            Map.entry("iso-8859-6-e", "iso-8859-6"),
            Map.entry("arabic", "iso-8859-6"),
            Map.entry("asmo-708", "iso-8859-6"),
            Map.entry("cp1256", "windows-1256"),
            Map.entry("cp-1256", "windows-1256"),
            Map.entry("windows1256", "windows-1256"),
            Map.entry("win-1256", "windows-1256"),
            Map.entry("cp-1252", "windows-1252"),
            Map.entry("x-ansi", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("ks_c_5601-1987", "ms949"),
            Map.entry("ks_c_5601", "ms949"),
            Map.entry("euc-kr", "ms949"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("x-gbk", "gb18030"),
            Map.entry("gb_2312-80", "gb18030"),
            Map.entry("big5", "big5-hkscs"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
            Map.entry("iso-2022-jp-1", "x-windows-iso2022jp"),
            Map.entry("koi8", "koi8-r"),
            Map.entry("macintosh", "x-macroman"),
            Map.entry("x-mac-arabic", "x-macarabic"),
            Map.entry("x-user-defined", "windows-1252"),
            Map.entry("unknown", ""),
            Map.entry("unknown-8bit", ""),
            Map.entry("x-unknown", ""),
            Map.entry("default", ""),
            Map.entry("default_charset", ""),
            Map.entry("_autodetect", ""),
            Map.entry("_iso-2022-jp$esc", "x-windows-iso2022jp"),
            Map.entry("8bit", ""),
            Map.entry("7bit", ""),
            Map.entry("none", ""),
            Map.entry("binary", ""));

    private CharsetNames() {}

    static String normal(String stated) {
        String name = stated.strip().toLowerCase(Locale.ROOT).replaceAll("^[\"'=]+|[\"';,.\\s]+$", "");
        if (name.startsWith("charset=")) name = name.substring(8);
        if (name.startsWith("x-windows-")) name = name.substring(2);
        if (name.startsWith("x-iso-8859")) name = name.substring(2);
        if (name.matches("win(dows)?[_ ]?125\\d")) name = "windows-" + name.substring(name.length() - 4);
        String meant = MEANT.get(name);
        return meant == null ? name : meant;
    }

    static @Nullable Charset charset(String normal) {
        if (normal.isEmpty() || normal.length() > 40) return null;
        try {
            return Charset.forName(normal);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
