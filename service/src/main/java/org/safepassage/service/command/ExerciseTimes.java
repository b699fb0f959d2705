package org.safepassage.service.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.ReceivedTimes;
import org.safepassage.service.intake.reading.sources.SourceItem;

/** In an exercise a letter came when it says it was sent; in earnest a sender's date is never believed. */
final class ExerciseTimes implements ReceivedTimes {
    private static final int HEADERS = 16_384;
    private static final Pattern DATE = Pattern.compile("(?mi)^Date:\\s*(.+?)\\s*$");

    private final Instant end;

    ExerciseTimes(Instant end) {
        this.end = end;
    }

    @Override
    public @Nullable Instant of(SourceItem item) {
        try (InputStream in = item.open()) {
            Matcher found = DATE.matcher(new String(in.readNBytes(HEADERS), StandardCharsets.ISO_8859_1));
            if (!found.find()) {
                return null;
            }
            String written = found.group(1).replaceAll("\\s*\\(.*\\)$", "");
            Instant sent = DateTimeFormatter.RFC_1123_DATE_TIME.parse(written, Instant::from);
            return sent.isAfter(end) ? null : sent;
        } catch (IOException | DateTimeException e) {
            return null;
        }
    }
}
