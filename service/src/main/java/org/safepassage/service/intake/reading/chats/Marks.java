package org.safepassage.service.intake.reading.chats;

/** Takes direction marks out of a line and brings its spaces and digits to one form, as far as its head needs it. */
final class Marks {
    private Marks() {}

    /** The line without direction marks, special spaces as plain ones; digits of the head as 0 to 9. */
    static String clean(String line) {
        boolean plain = true;
        for (int i = 0; i < line.length() && plain; i++) plain = line.charAt(i) < 0x80 && line.charAt(i) != '\r';
        if (plain) return line;
        var clean = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isMark(c) || c == '\r') continue;
            if (c == '\u202f' || c == '\u00a0' || c == '\u2009') clean.append(' ');
            else if (clean.length() < 60 && c >= '٠' && c <= '٩') clean.append((char) (c - '٠' + '0'));
            else if (clean.length() < 60 && c >= '۰' && c <= '۹') clean.append((char) (c - '۰' + '0'));
            else clean.append(c);
        }
        return clean.toString();
    }

    /** Where in the raw line the character stands that comes at this place of the clean one. */
    static int rawPlace(String line, int cleanPlace) {
        int seen = 0;
        for (int i = 0; i < line.length(); i++) {
            if (seen == cleanPlace) return i;
            if (!isMark(line.charAt(i)) && line.charAt(i) != '\r') seen++;
        }
        return line.length();
    }

    static boolean isMark(char c) {
        return c == '\u200e'
                || c == '\u200f'
                || c == '\u061c'
                || c == '\ufeff'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }

    static String without(String text) {
        boolean any = false;
        for (int i = 0; i < text.length() && !any; i++) any = isMark(text.charAt(i));
        if (!any) return text;
        var bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) if (!isMark(text.charAt(i))) bare.append(text.charAt(i));
        return bare.toString();
    }
}
