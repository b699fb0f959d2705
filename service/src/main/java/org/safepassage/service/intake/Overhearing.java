package org.safepassage.service.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safepassage.service.intake.conduct.NamedPlace;
import org.safepassage.service.intake.conduct.ReadConduct;
import org.safepassage.service.intake.conduct.Stretch;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Places;
import org.safepassage.service.people.MentionContent;
import org.springframework.stereotype.Component;

/** Lays what a message tells of crossings to the first whom it names, who is as a rule its writer. */
@Component
final class Overhearing {
    private static final Set<String> OWN_WORDS = Set.of("own", "chat");

    private final ReadConduct read;

    Overhearing(Operation operation) {
        this.read = new ReadConduct(named(operation.places()));
    }

    /** The same people; the first who is no advocate also has what was heard. */
    List<Finder.One> with(ReadMessage message, List<Finder.One> all) {
        for (int i = 0; i < all.size(); i++) {
            Finder.One one = all.get(i);
            if (one.listRow() == null && !one.role().equals("advocate")) {
                List<MentionContent.Heard> heard = heard(message);
                if (!heard.isEmpty()) {
                    List<Finder.One> more = new ArrayList<>(all);
                    more.set(i, new Finder.One(one.content().withHeard(heard), one.role(), null));
                    return more;
                }
                return all;
            }
        }
        return all;
    }

    private List<MentionContent.Heard> heard(ReadMessage message) {
        return read
                .in(Letters.texts(message).stream()
                        .filter(text -> OWN_WORDS.contains(text.kind()))
                        .map(text -> new Stretch(text.part(), text.start(), text.words()))
                        .toList())
                .stream()
                .map(one -> new MentionContent.Heard(
                        one.place(), one.outcome(), one.papers(), one.part(), one.start(), one.end(), one.words()))
                .toList();
    }

    private static List<NamedPlace> named(Places places) {
        return Stream.concat(
                        places.crossings().stream()
                                .map(one -> new NamedPlace(
                                        one.code(),
                                        Stream.of(
                                                        Stream.of(one.name()),
                                                        Stream.of(one.otherName()
                                                                        .split(" */ *|, *"))
                                                                .filter(name -> !name.isEmpty()),
                                                        one.alsoWritten().stream())
                                                .flatMap(names -> names)
                                                .map(Overhearing::words)
                                                .distinct()
                                                .toList(),
                                        List.of())),
                        places.airports().stream()
                                .map(one -> new NamedPlace(
                                        one.code(),
                                        one.alsoWritten().stream()
                                                .map(Overhearing::words)
                                                .toList(),
                                        List.of(words(one.name())))))
                .toList();
    }

    /** Hyphens part words in messages as in names. */
    private static String words(String name) {
        return name.replace('-', ' ').strip();
    }
}
