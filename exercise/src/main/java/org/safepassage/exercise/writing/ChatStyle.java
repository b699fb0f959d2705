package org.safepassage.exercise.writing;

import java.time.OffsetDateTime;
import java.util.List;
import org.safepassage.exercise.people.Chance;

/** How an exported chat heads each line, by telephone, language and region of whoever exported it. */
enum ChatStyle {
    ANDROID_BRITISH("%1$02d/%2$02d/%3$d, %5$02d:%6$02d - ", false, false),
    ANDROID_AMERICAN("%2$d/%1$d/%4$02d, %8$d:%6$02d %9$s - ", false, false),
    ANDROID_GERMAN("%1$02d.%2$02d.%4$02d, %5$02d:%6$02d - ", false, false),
    ANDROID_PERSIAN("%3$d/%2$d/%1$d،\u200f %5$02d:%6$02d - ", false, true),
    IOS_BRITISH("[%1$02d/%2$02d/%3$d, %5$02d:%6$02d:%7$02d] ", true, false),
    IOS_AMERICAN("[%2$d/%1$d/%4$02d, %8$d:%6$02d:%7$02d %9$s] ", true, false),
    IOS_ARABIC("\u200f[%1$d\u200f/%2$d\u200f/%3$d، %5$02d:%6$02d:%7$02d] ", true, true);

    private static final List<ChatStyle> LATIN =
            List.of(ANDROID_BRITISH, ANDROID_AMERICAN, ANDROID_GERMAN, IOS_BRITISH, IOS_AMERICAN);
    private final String pattern;
    private final boolean ios;
    private final boolean rightToLeft;

    ChatStyle(String pattern, boolean ios, boolean rightToLeft) {
        this.pattern = pattern;
        this.ios = ios;
        this.rightToLeft = rightToLeft;
    }

    static ChatStyle draw(String language, Chance chance) {
        if (language.equals("en") || chance.in(0.5)) {
            return chance.pick(LATIN);
        }
        return chance.pick(ANDROID_PERSIAN, IOS_ARABIC);
    }

    boolean ios() {
        return ios;
    }

    String head(OffsetDateTime at) {
        int hour = at.getHour() % 12 == 0 ? 12 : at.getHour() % 12;
        String head = pattern.formatted(
                at.getDayOfMonth(),
                at.getMonthValue(),
                at.getYear(),
                at.getYear() % 100,
                at.getHour(),
                at.getMinute(),
                at.getSecond(),
                hour,
                at.getHour() < 12 ? "AM" : "PM");
        if (!rightToLeft) {
            return head;
        }
        return Script.write(head, this == IOS_ARABIC ? Script.Digits.ARABIC : Script.Digits.PERSIAN);
    }

    String media() {
        return ios ? "\u200eimage omitted" : "<Media omitted>";
    }

    String notice() {
        String text =
                "Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read"
                        + " or listen to them.";
        return ios ? "\u200e" + text : text;
    }
}
