package org.safepassage.service.duplicates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentioned;

/** Mentions of invented people, made ready as linking makes them. */
final class Tellings {
    private Tellings() {}

    static List<MentionContent.Said> years(String from, String to) {
        return List.of(
                new MentionContent.Said("worked-from", from, 0, 0, 4),
                new MentionContent.Said("worked-to", to, 0, 5, 9));
    }

    static Known mention(String name, @Nullable String born, List<MentionContent.Said> facts) {
        return mention(UUID.randomUUID(), 0, name, born, null, facts);
    }

    static Known mention(UUID message, int ordinal, String name, @Nullable String born, @Nullable String relation) {
        return mention(message, ordinal, name, born, relation, List.of());
    }

    static Known mention(
            UUID message,
            int ordinal,
            String name,
            @Nullable String born,
            @Nullable String relation,
            List<MentionContent.Said> facts) {
        LocalDate day = born == null ? null : LocalDate.parse(born);
        var content = new MentionContent(
                List.of(new MentionContent.Name(name, 0, 0, name.length())),
                null,
                null,
                null,
                day == null ? null : new MentionContent.Birth(born, "exact", "gregorian", day, day, null),
                List.of(),
                relation == null ? null : new MentionContent.Relation(relation, 0),
                null,
                List.of(),
                facts,
                null,
                List.of());
        return Known.of(new Mentioned(
                new MentionId(UUID.randomUUID()),
                message,
                ordinal,
                null,
                false,
                Instant.EPOCH,
                "subject",
                null,
                content));
    }
}
