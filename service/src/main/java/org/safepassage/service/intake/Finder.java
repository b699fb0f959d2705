package org.safepassage.service.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.mentions.Context;
import org.safepassage.service.intake.mentions.FindPeople;
import org.safepassage.service.intake.mentions.FoundPerson;
import org.safepassage.service.intake.mentions.Passage;
import org.safepassage.service.intake.mentions.Row;
import org.safepassage.service.intake.mentions.words.WordLists;
import org.safepassage.service.intake.reading.Attachment;
import org.safepassage.service.intake.reading.ChatLine;
import org.safepassage.service.intake.reading.ColumnMeaning;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.ListRow;
import org.safepassage.service.intake.reading.ListSheet;
import org.safepassage.service.intake.reading.MailAddress;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.intake.reading.Segment;
import org.safepassage.service.intake.reading.TextBody;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Surroundings;
import org.springframework.stereotype.Component;

/** Finds the people in everything that a message holds: its texts, its chat, its lists, and whatever came packed in it. */
@Component
final class Finder {
    private static final int NEAR = 4;

    private final FindPeople find;
    private final Overhearing overhearing;

    Finder(Operation operation, Overhearing overhearing) {
        this.overhearing = overhearing;
        this.find = new FindPeople(WordLists.bundled(), operation.phoneRegions());
    }

    /** @param parked the rows that need a person, with the reason as a code */
    record People(List<One> all, Map<Integer, String> parked) {}

    /** @param listRow the 1-based data row of a list */
    record One(
            MentionContent content, String role, @Nullable Integer listRow) {}

    People people(ReadMessage message, Instant receivedAt, boolean roll) {
        List<One> all = new ArrayList<>();
        Map<Integer, String> parked = new LinkedHashMap<>();
        OffsetDateTime date = message.headers().date();
        LocalDate day = date == null ? receivedAt.atOffset(ZoneOffset.UTC).toLocalDate() : date.toLocalDate();
        collect(message, context(message, day, roll), all, parked, new Places());
        List<One> told = surrounded(all, Correspondence.of(message.headers()));
        return new People(roll ? told : overhearing.with(message, told), parked);
    }

    private static List<One> surrounded(List<One> all, Correspondence letter) {
        var fathers = new Fathers(all.stream().map(One::content).toList());
        List<One> told = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            One one = all.get(i);
            var around = new Surroundings(fathers.of(i), letter.writer(), letter.thread());
            told.add(new One(one.content().within(around), one.role(), one.listRow()));
        }
        return told;
    }

    private void collect(
            ReadMessage message, Context context, List<One> all, Map<Integer, String> parked, Places places) {
        List<Passage> passages = new ArrayList<>();
        for (TextBody body : message.texts()) {
            int part = places.next();
            for (Segment segment : body.segments()) {
                Passage.Kind kind = kind(segment.role());
                if (kind != null) {
                    passages.add(new Passage(segment.of(body.text()), kind, part, segment.start(), null));
                }
            }
        }
        for (ChatLine line : message.chat()) {
            if (line.type() == ChatLine.Type.WORDS || line.type() == ChatLine.Type.MEDIA) {
                passages.add(new Passage(line.text(), Passage.Kind.OWN, line.number(), 0, line.sender()));
            }
        }
        if (!passages.isEmpty()) {
            add(find.in(context, passages).people(), null, null, all);
        }
        for (ListSheet sheet : message.sheets()) {
            rows(sheet, context, all, parked);
        }
        for (Attachment attachment : message.attachments()) {
            ReadMessage inside = attachment.inside();
            if (inside != null) {
                collect(inside, inside(inside, context), all, parked, places);
            }
        }
    }

    private void rows(ListSheet sheet, Context context, List<One> all, Map<Integer, String> parked) {
        List<List<FoundPerson>> found = new ArrayList<>();
        for (ListRow row : sheet.rows()) {
            ListRow.Parked why = row.parked();
            if (why != null) {
                parked.put(row.number(), code(why));
            }
            found.add(find.in(context, new Row(row.number(), ListCells.of(sheet, row)))
                    .people());
        }
        var heads = new RowHeads(
                found.stream().filter(its -> !its.isEmpty()).map(List::getFirst).toList());
        int named = 0;
        for (int i = 0; i < found.size(); i++) {
            ListRow row = sheet.rows().get(i);
            List<FoundPerson> its = found.get(i);
            String family =
                    sheet.cell(row, ColumnMeaning.FAMILY_NUMBER).orElse("").strip();
            Integer head = its.isEmpty() ? null : heads.headOf(named++, family, all.size());
            add(its, row.number(), head, all);
        }
        beside(all, all.size() - (int) found.stream().mapToLong(List::size).sum());
    }

    /** Who stands beside somebody in a list is often of the family; it helps to tell namesakes apart, and is no fact. */
    private static void beside(List<One> all, int first) {
        List<String> names = all.stream().map(one -> one.content().name()).toList();
        for (int i = first; i < all.size(); i++) {
            One one = all.get(i);
            List<String> near = new ArrayList<>(names.subList(Math.max(first, i - NEAR), i));
            near.addAll(names.subList(i + 1, Math.min(all.size(), i + 1 + NEAR)));
            all.set(i, new One(one.content().withRelatives(near), one.role(), one.listRow()));
        }
    }

    private static void add(List<FoundPerson> found, @Nullable Integer listRow, @Nullable Integer head, List<One> all) {
        int first = all.size();
        for (FoundPerson person : found) {
            all.add(new One(Told.content(person, found, first, head), code(person.role()), listRow));
        }
    }

    private static Context context(ReadMessage message, LocalDate day, boolean roll) {
        MailAddress from = message.headers().from().stream().findFirst().orElse(null);
        boolean automatic =
                message.flags().contains(Flag.BOUNCE) || message.flags().contains(Flag.AUTO_REPLY);
        return new Context(
                from == null ? null : from.name(),
                from == null ? null : from.address(),
                message.headers().subject(),
                day,
                source(message, roll),
                message.language().code(),
                automatic);
    }

    /** What came packed in a message is read in its own right, but on the day of the message it came with. */
    private static Context inside(ReadMessage inside, Context outer) {
        OffsetDateTime date = inside.headers().date();
        return context(
                inside, date == null ? outer.sentOn() : date.toLocalDate(), outer.source() == Context.Source.ROLL);
    }

    private static Context.Source source(ReadMessage message, boolean roll) {
        if (roll) {
            return Context.Source.ROLL;
        }
        return switch (message.kind()) {
            case CHAT -> Context.Source.CHAT;
            case LIST_CSV, LIST_XLSX -> Context.Source.LIST;
            default -> Context.Source.MAIL;
        };
    }

    private static Passage.@Nullable Kind kind(Segment.Role role) {
        return switch (role) {
            case OWN -> Passage.Kind.OWN;
            case QUOTED -> Passage.Kind.QUOTED;
            case FORWARDED -> Passage.Kind.FORWARDED;
            case SIGNATURE -> Passage.Kind.SIGNATURE;
            case DISCLAIMER -> null;
        };
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Numbers the texts of a message and of all that is packed in it. */
    private static final class Places {
        private int next;

        int next() {
            return next++;
        }
    }
}
