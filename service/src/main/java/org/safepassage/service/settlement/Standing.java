package org.safepassage.service.settlement;

import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.service.pages.Tag.Tone;

/** How somebody who arrived stands. Everybody is ARRIVED and exactly one of those up to OVER; the last two are said besides. */
enum Standing {
    ARRIVED("arrived", "Arrived", Tone.PLAIN),
    TO_GRANT("to-grant", "Waiting for leave that a rule gives", Tone.CAUTION),
    OPEN("open", "No rule or no decision says which leave: people must look", Tone.ALARM),
    NEEDS_NONE("needs-none", "Needs no leave", Tone.PLAIN),
    WITH_END("with-end", "Leave with an end", Tone.ONGOING),
    WITHOUT_END("without-end", "Indefinite leave", Tone.GOOD),
    OVER("over", "Leave is over", Tone.ALARM),
    UPGRADE("upgrade", "Entitled to better leave since a rule changed", Tone.CAUTION),
    ENDS_SOON("ends-soon", "Leave ends within 90 days", Tone.CAUTION);

    private final String code;
    private final String words;
    private final Tone tone;

    Standing(String code, String words, Tone tone) {
        this.code = code;
        this.words = words;
        this.tone = tone;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    Tone tone() {
        return tone;
    }

    static Optional<Standing> of(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
