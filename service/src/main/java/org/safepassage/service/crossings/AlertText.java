package org.safepassage.service.crossings;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safepassage.service.crossings.cap.Area;
import org.safepassage.service.crossings.cap.CapAlert;
import org.safepassage.service.crossings.cap.Info;

/** One alert told from all the languages of a message: the worst severity, the latest end, every area. */
record AlertText(CapAlert message) {

    /** The English part, or the first. */
    private Optional<Info> first() {
        return message.infos().stream()
                .filter(info -> info.language().startsWith("en"))
                .findFirst()
                .or(() -> message.infos().stream().findFirst());
    }

    String event() {
        return first().map(Info::event).orElse("");
    }

    /** What a message not meant for everybody says is kept sealed and stands on no page. */
    String headline() {
        return message.isPublic() ? first().map(Info::headline).orElse("") : "";
    }

    String words() {
        return message.isPublic()
                ? first().map(info -> info.headline().isEmpty() ? info.description() : info.headline())
                        .orElse("")
                : "";
    }

    String area() {
        return message.isPublic()
                ? areas().stream().map(Area::description).distinct().collect(Collectors.joining("; "))
                : "";
    }

    Collection<Area> areas() {
        return message.infos().stream().flatMap(info -> info.areas().stream()).toList();
    }

    Severity severity() {
        return message.infos().stream()
                .map(info -> Severity.of(info.severity()).orElse(Severity.UNKNOWN))
                .min(Comparator.comparing(
                        List.of(Severity.EXTREME, Severity.SEVERE, Severity.UNKNOWN, Severity.MODERATE, Severity.MINOR)
                                ::indexOf))
                .orElse(Severity.UNKNOWN);
    }

    /** Empty when any part of it has no end. */
    Optional<Instant> expires() {
        return message.infos().stream().anyMatch(info -> info.expires().isEmpty())
                ? Optional.empty()
                : message.infos().stream()
                        .flatMap(info -> info.expires().stream())
                        .max(Comparator.naturalOrder());
    }

    boolean isAllClear() {
        return !message.infos().isEmpty()
                && message.infos().stream().allMatch(info -> info.responses().contains("allclear"));
    }

    /** A code for why it does not act, though it is real; a person may still raise an alert by hand. */
    Optional<String> idle(Instant now) {
        if (isAllClear()) {
            return Optional.of("all-clear");
        }
        if (message.infos().stream().allMatch(info -> info.urgency().equals("past"))) {
            return Optional.of("past");
        }
        if (severity() == Severity.MINOR) {
            return Optional.of("minor");
        }
        return expires().filter(end -> !end.isAfter(now)).map(end -> "expired");
    }
}
