package org.safepassage.service.intake.reading.chats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The heads that begin a message in an export: a date, a time and a separator, in many shapes. */
public final class ChatHeads {
    private static final String HALF =
            "(?<%s>a\\.? ?m\\.?|p\\.? ?m\\.?|ق\\.? ?ظ\\.?|ب\\.? ?ظ\\.?|قبل از ?ظهر|بعد از ?ظهر"
                    + "|غ\\.? ?م\\.?|غ\\.? ?و\\.?|ص|م|صباحا|مساء)";
    private static final Pattern HEAD = Pattern.compile(
            "(?<open>\\[?)\\s*(?<a>\\d{1,4})(?<mark>[./-])\\s?(?<b>\\d{1,2})[./-]\\s?(?<c>\\d{1,4})\\.?\\s?[,،]?\\s*(?:at\\s+)?"
                    + "(?:" + HALF.formatted("before")
                    + "\\s*)?(?<hour>\\d{1,2})[:.٫](?<minute>\\d{2})(?:[:.٫](?<second>\\d{2}))?\\s*"
                    + "(?:" + HALF.formatted("after") + ")?\\s*(?:(?<close>\\])|\\s?[-–]\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    private ChatHeads() {}

    /** @param rest where in the marked-free line the sender or the words begin */
    record Head(
            int a,
            int b,
            int c,
            boolean yearFirst,
            int hour,
            int minute,
            int second,
            @Nullable Boolean afternoon,
            int rest) {}

    /** @param line without direction marks and with Western digits, see {@link Marks} */
    static @Nullable Head of(String line) {
        if (line.isEmpty() || line.charAt(0) != '[' && !Character.isDigit(line.charAt(0))) return null;
        Matcher head = HEAD.matcher(line).region(0, Math.min(line.length(), LONGEST));
        if (!head.lookingAt() || head.group("open").isEmpty() != (head.group("close") == null)) return null;
        String half = head.group("before") == null ? head.group("after") : head.group("before");
        int end = head.end();
        return new Head(
                number(head, "a"),
                number(head, "b"),
                number(head, "c"),
                head.group("a").length() >= 3,
                number(head, "hour"),
                number(head, "minute"),
                head.group("second") == null ? 0 : number(head, "second"),
                half == null ? null : afternoon(half),
                end);
    }

    private static int number(Matcher head, String group) {
        return Integer.parseInt(head.group(group));
    }

    private static boolean afternoon(String half) {
        char first = Character.toLowerCase(half.charAt(0));
        boolean pashto = first == 'غ' && half.contains("و");
        return first == 'p' || first == 'ب' || first == 'م' || pashto;
    }

    /** Whether a text begins like a chat export: its first written line has such a head. */
    public static boolean beginsChat(String text) {
        for (String line : text.split("\n", 6)) {
            String clean =
                    Marks.clean(line.substring(0, Math.min(line.length(), 200))).strip();
            if (clean.isEmpty()) continue;
            Head head = of(clean);
            return head != null && clean.length() > head.rest();
        }
        return false;
    }
}
