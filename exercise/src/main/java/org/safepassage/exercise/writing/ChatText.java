package org.safepassage.exercise.writing;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.safepassage.exercise.people.Chance;

/** The growing text of one exported chat. */
final class ChatText {
    private final ChatStyle style;
    private final Chance chance;
    private final StringBuilder out = new StringBuilder();
    private OffsetDateTime now;

    ChatText(ChatStyle style, OffsetDateTime start, Chance chance) {
        this.style = style;
        this.chance = chance;
        this.now = start;
    }

    void notice(String partner) {
        out.append(style.head(now)).append(style.ios() ? partner + ": " : "").append(style.notice());
        end();
    }

    void say(String who, String what) {
        now = now.plusSeconds(chance.in(0.05) ? chance.between(3000, 40_000) : chance.between(5, 240));
        out.append(style.head(now)).append(who).append(": ");
        out.append(what.equals("<Media omitted>") ? style.media() : what);
        end();
    }

    private void end() {
        out.append(style.ios() ? "\r\n" : "\n");
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
