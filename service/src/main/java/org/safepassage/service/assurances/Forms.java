package org.safepassage.service.assurances;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safepassage.service.assurances.RecordPage.Input;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Field;
import org.springframework.stereotype.Component;

/** The forms on which people add to the record, holding again what was written when something was missing. */
@Component
class Forms {
    static final Choice EVERYWHERE = Choice.of("", "Everywhere", false);
    private final Operation folder;

    Forms(Operation folder) {
        this.folder = folder;
    }

    RecordPage page(Kind kind, Map<String, String> held, List<Promised.Assurance> standing, Instant now) {
        List<Input> inputs = new ArrayList<>(
                switch (kind) {
                    case PROMISE -> promise(standing);
                    case DEMAND ->
                        List.of(
                                written("by", "Who asks"),
                                written("to", "Of whom"),
                                sentence("words", "What is demanded"));
                    case OFFER ->
                        List.of(
                                written("by", "Who offers"),
                                written("to", "To whom"),
                                sentence("words", "What is offered"));
                    case MEETING ->
                        List.of(
                                Input.written(Field.text("sides", "Who meets")
                                        .hinted("Parted by |")
                                        .wide(0)),
                                written("place", "Where"),
                                written("about", "About what"));
                    case CONDUCT -> conduct(now);
                });
        if (kind != Kind.CONDUCT) {
            inputs.add(
                    Input.written(Field.text("day", "Day").ofType("date", "off").wide(10)));
            inputs.add(written("when", "Or in words, when no day is known"));
            inputs.add(Input.written(
                    Field.text("source", "Where this is known from").wide(0)));
        }
        inputs.add(Input.chosen(
                "exercise",
                "Real, or an exercise",
                List.of(Choice.of("", "Real", false), Choice.of("yes", "Exercise: invented", false))));
        return new RecordPage(
                "/assurances/new/" + kind.code,
                inputs.stream().map(input -> holding(input, held)).toList());
    }

    private List<Input> promise(List<Promised.Assurance> standing) {
        return List.of(
                Input.chosen(
                        "state",
                        "How it stands",
                        List.of(
                                Choice.of("received", "Received: said to us", false),
                                Choice.of("claimed", "Claimed: said to others, or in public", false),
                                Choice.of("sought", "Sought: we asked for it", false))),
                written("by", "Who gives it"),
                written("to", "To whom"),
                sentence("words", "In its own words"),
                written("scope", "Who may pass, and where, in words"),
                Input.chosen(
                        "place",
                        "Place",
                        Stream.concat(Stream.of(EVERYWHERE), places()).toList()),
                Input.chosen(
                        "document",
                        "Paper it asks for",
                        Stream.concat(Stream.of(Choice.of("", "None, or any", false)), documents())
                                .toList()),
                Input.chosen(
                        "people",
                        "Of whom it speaks",
                        List.of(
                                Choice.of("any", "Everybody", false),
                                Choice.of("nationals", "Nationals of the country left", false),
                                Choice.of("foreign-nationals", "Foreign nationals", false))),
                Input.written(Field.text("until", "Last day, if one was named")
                        .ofType("date", "off")
                        .wide(10)),
                Input.written(Field.text("witnesses", "Who heard it")
                        .hinted("Parted by |")
                        .wide(0)),
                Input.chosen(
                        "replaces",
                        "It replaces",
                        Stream.concat(
                                        Stream.of(Choice.of("", "No earlier promise", false)),
                                        standing.stream().map(Forms::choice))
                                .toList()));
    }

    private List<Input> conduct(Instant now) {
        String minute = LocalDateTime.ofInstant(now, ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        return List.of(
                Input.chosen("place", "Where", places().toList()),
                Input.written(Field.text("at", "When, UTC")
                        .ofType("datetime-local", "off")
                        .holding(minute)
                        .wide(20)),
                Input.chosen(
                        "outcome",
                        "What happened to them",
                        Arrays.stream(Conduct.values())
                                .map(one -> Choice.of(one.code(), one.words(), false))
                                .toList()),
                Input.written(Field.text("number", "How many people").wide(5)),
                Input.chosen(
                        "document",
                        "Paper they held",
                        Stream.concat(Stream.of(Choice.of("", "None", false)), documents())
                                .toList()),
                Input.written(Field.text("authority", "Whose officers, as a code")
                        .hinted("Such as border-police")
                        .wide(20)),
                Input.chosen(
                        "from",
                        "Who tells it",
                        List.of(
                                Choice.of(Source.POST.code(), Source.POST.words(), false),
                                Choice.of(Source.PARTNER.code(), Source.PARTNER.words(), false))));
    }

    Stream<Choice> places() {
        return Stream.concat(
                folder.places().crossings().stream().map(one -> Choice.of(one.code(), one.name(), false)),
                folder.places().airports().stream().map(one -> Choice.of(one.code(), one.name(), false)));
    }

    static Stream<Choice> documents() {
        return Arrays.stream(Document.values()).map(one -> Choice.of(one.code(), one.words(), false));
    }

    static Choice choice(Promised.Assurance one) {
        String words = one.words().length() > 60 ? one.words().substring(0, 60) + "…" : one.words();
        return Choice.of(one.id().value().toString(), one.by() + ": " + words, false);
    }

    private static Input holding(Input input, Map<String, String> held) {
        String value = held.get(input.field().id());
        return value == null
                ? input
                : new Input(
                        input.field().holding(value),
                        input.choices().stream()
                                .map(one -> Choice.of(
                                        one.value(), one.words(), one.value().equals(value)))
                                .toList(),
                        input.lines());
    }

    private static Input written(String id, String label) {
        return Input.written(Field.text(id, label));
    }

    private static Input sentence(String id, String label) {
        return Input.sentence(Field.text(id, label));
    }
}
