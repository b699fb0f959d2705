package org.safepassage.service.intake.reading.mail;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.MailAddress;
import org.safepassage.service.intake.reading.MailHeaders;

/** The headers of use of a mail, decoded, and what is wrong with them. */
record Envelope(MailHeaders headers, Set<Flag> flags) {
    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,500})>");
    private static final int MOST_ADDRESSES = 5_000;

    static Envelope of(Headers raw) {
        var flags = EnumSet.noneOf(Flag.class);
        if (raw.fields().isEmpty()) flags.add(Flag.NO_HEADERS);
        String stated = raw.firstOrEmpty("date");
        @Nullable OffsetDateTime date = MailDates.parse(stated);
        if (stated.isBlank()) flags.add(Flag.DATE_MISSING);
        else if (date == null || date.getYear() < 1980 || date.getYear() > 2100) flags.add(Flag.DATE_IN_DOUBT);
        if (raw.contradictory("from") || raw.contradictory("date") || raw.contradictory("subject")) {
            flags.add(Flag.DOUBLE_HEADER);
        }
        var headers = new MailHeaders(
                HeaderText.decode(raw.firstOrEmpty("subject")).strip(),
                addresses(raw, "from"),
                addresses(raw, "sender"),
                addresses(raw, "reply-to"),
                addresses(raw, "to"),
                addresses(raw, "cc"),
                date,
                ids(raw.firstOrEmpty("message-id")).stream().findFirst().orElse(""),
                ids(raw.firstOrEmpty("in-reply-to")),
                ids(String.join(" ", raw.all("references"))));
        if (headers.from().stream().noneMatch(from -> from.address().contains("@"))) flags.add(Flag.BAD_ADDRESS);
        if (headers.subject().indexOf('\uFFFD') >= 0) flags.add(Flag.CHARSET_UNKNOWN);
        return new Envelope(headers, flags);
    }

    private static List<MailAddress> addresses(Headers raw, String name) {
        var addresses = new ArrayList<MailAddress>();
        for (String value : raw.all(name)) addresses.addAll(Addresses.parse(value, MOST_ADDRESSES));
        return addresses;
    }

    private static List<String> ids(String value) {
        var ids = ID.matcher(value)
                .results()
                .limit(1_000)
                .map(found -> found.group(1))
                .toList();
        return ids.isEmpty() && !value.isBlank() && value.indexOf(' ') < 0 ? List.of(value.strip()) : ids;
    }
}
