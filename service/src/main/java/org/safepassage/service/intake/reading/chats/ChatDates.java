package org.safepassage.service.intake.reading.chats;

import com.ibm.icu.util.PersianCalendar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of day and month in a chat, decided over the whole of it: by a number above twelve, else by which order
 * makes time run forwards.
 */
record ChatDates(Order order, boolean inDoubt) {

    enum Order {
        DAY_MONTH,
        MONTH_DAY
    }

    static ChatDates over(List<ChatHeads.Head> heads) {
        int dayFirst = 0;
        int monthFirst = 0;
        boolean undecided = false;
        for (ChatHeads.Head head : heads) {
            if (head.yearFirst()) continue;
            undecided = true;
            if (head.a() > 12 && head.b() <= 12) dayFirst++;
            if (head.b() > 12 && head.a() <= 12) monthFirst++;
        }
        if (!undecided) return new ChatDates(Order.DAY_MONTH, false);
        if (dayFirst > 0 || monthFirst > 0) {
            return new ChatDates(
                    dayFirst >= monthFirst ? Order.DAY_MONTH : Order.MONTH_DAY, dayFirst > 0 && monthFirst > 0);
        }
        int backwardsByDay = backwards(heads, Order.DAY_MONTH);
        int backwardsByMonth = backwards(heads, Order.MONTH_DAY);
        boolean american =
                heads.getFirst().afternoon() != null && heads.getFirst().c() < 100;
        if (backwardsByDay != backwardsByMonth) {
            return new ChatDates(backwardsByDay < backwardsByMonth ? Order.DAY_MONTH : Order.MONTH_DAY, false);
        }
        if (heads.stream().allMatch(head -> head.yearFirst() || head.a() == head.b())) {
            return new ChatDates(Order.DAY_MONTH, false);
        }
        return new ChatDates(american ? Order.MONTH_DAY : Order.DAY_MONTH, true);
    }

    /** How often time runs back by more than a day, and how long the chat lasts beyond need, under one order. */
    private static int backwards(List<ChatHeads.Head> heads, Order order) {
        var dates = new ChatDates(order, false);
        int backwards = 0;
        LocalDateTime before = null;
        for (ChatHeads.Head head : heads) {
            LocalDateTime sent = dates.sent(head);
            if (sent == null || before != null && sent.plusDays(1).isBefore(before)) backwards++;
            if (sent != null) before = sent;
        }
        return backwards;
    }

    @Nullable
    LocalDateTime sent(ChatHeads.Head head) {
        try {
            var time = LocalTime.of(hour(head), head.minute(), head.second());
            if (head.yearFirst()) return on(head.a(), head.b(), head.c(), time);
            int year = head.c() < 100 ? 2000 + head.c() : head.c();
            return order == Order.DAY_MONTH ? on(year, head.b(), head.a(), time) : on(year, head.a(), head.b(), time);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int hour(ChatHeads.Head head) {
        Boolean afternoon = head.afternoon();
        if (afternoon == null || head.hour() > 12) return head.hour();
        return head.hour() % 12 + (afternoon ? 12 : 0);
    }

    /** Years of the 14th and 15th century are Solar Hijri: a phone set to Persian writes them. */
    private static LocalDateTime on(int year, int month, int day, LocalTime time) {
        if (year < 1300 || year > 1500) return LocalDateTime.of(java.time.LocalDate.of(year, month, day), time);
        if (month < 1 || month > 12 || day < 1 || day > 31) throw new DateTimeException("no such day");
        var calendar = new PersianCalendar();
        calendar.clear();
        calendar.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
        calendar.set(year, month - 1, day, 12, 0, 0);
        return Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .atTime(time);
    }
}
