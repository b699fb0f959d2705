package org.safepassage.service.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.Accounts;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.pages.Link;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;
import org.safepassage.service.pages.TimelineEntry;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/** Puts an opened case into the words of its page. */
@Component
class CasePages {
    private static final int ADULT = 18;

    private final CaseView view;
    private final CaseTimeline timeline;
    private final Watchers watchers;
    private final Accounts accounts;
    private final Families families;
    private final Orders orders;

    CasePages(
            CaseView view,
            CaseTimeline timeline,
            Watchers watchers,
            Accounts accounts,
            Families families,
            Orders orders) {
        this.view = view;
        this.timeline = timeline;
        this.watchers = watchers;
        this.accounts = accounts;
        this.families = families;
        this.orders = orders;
    }

    CasePage of(SignedIn who, CaseRow row, CaseTimeline.Kind kind) {
        CaseView.Seen seen = view.open(who, row);
        CaseInView open = seen.view();
        String address = "/cases/" + row.id().value();
        return new CasePage(
                address,
                row.number(),
                identity(open),
                next(who, open, seen.messages(), address),
                open.inHand(),
                who.role().may(May.OVERRIDE),
                orders.standing(row.id()),
                watchers.look(who, row.id()).stream().map(this::name).toList(),
                people(open),
                seen.panels(),
                messages(seen.messages()),
                happened(who, open, kind),
                Stream.of(CaseTimeline.Kind.values())
                        .map(one -> new CasePage.Filter(
                                new Link(address + "?timeline=" + one.code + "#timeline", one.words), one == kind))
                        .toList(),
                actions(row),
                List.of(
                        Choice.of("", "no date", true),
                        Choice.of("2h", "in 2 hours", false),
                        Choice.of("tomorrow", "tomorrow", false),
                        Choice.of("3d", "in 3 days", false),
                        Choice.of("7d", "in a week", false)),
                Until.choices(),
                Until.reasons(),
                Orders.authorities(),
                Orders.reasons());
    }

    private String name(AccountId account) {
        return accounts.find(account).map(one -> one.name()).orElse("a closed account");
    }

    private CasePage.Identity identity(CaseInView open) {
        CaseRow row = open.row();
        List<Mentioned> principal = open.people().isEmpty()
                ? List.of()
                : open.byPerson().getOrDefault(open.people().getFirst(), List.of());
        List<String> names = Known.names(principal);
        AccountId owner = row.ownerAt(open.now());
        return new CasePage.Identity(
                Known.name(principal),
                names.stream().skip(1).limit(3).toList(),
                family(open),
                first(open, MentionContent::place),
                contact(principal),
                Words.danger(row.danger()),
                Words.status(row, open.now()),
                owner == null ? "Pool" : open.inHand() ? "You" : name(owner),
                row.isOnHold(open.now())
                        ? "Put off until " + Words.when(java.util.Objects.requireNonNull(row.holdUntil()))
                        : null);
    }

    private static String family(CaseInView open) {
        LocalDate today = LocalDate.ofInstant(open.now(), ZoneOffset.UTC);
        long children = open.byPerson().values().stream()
                .filter(theirs -> theirs.stream()
                        .map(mention -> mention.content().birth())
                        .anyMatch(birth -> birth != null
                                && Period.between(birth.earliest(), today).getYears() < ADULT))
                .count();
        int all = open.people().size();
        String words = all == 1 ? "Alone, as far as known" : "Family of " + all;
        return children == 0 ? words : words + (children == 1 ? " (1 child)" : " (" + children + " children)");
    }

    private static String first(CaseInView open, java.util.function.Function<MentionContent, @Nullable String> what) {
        for (Mentioned mention : open.mentions().reversed()) {
            String found = what.apply(mention.content());
            if (found != null && !found.isBlank()) {
                return found;
            }
        }
        return "Not told";
    }

    private static List<String> contact(List<Mentioned> principal) {
        Set<String> lines = new LinkedHashSet<>();
        principal.forEach(mention -> mention.content().numbers().stream()
                .filter(number -> number.type().equals("phone") || number.type().equals("email"))
                .forEach(number -> lines.add(number.normalised())));
        return lines.stream().limit(3).toList();
    }

    private CasePage.Next next(SignedIn who, CaseInView open, List<Desk.Written> messages, String address) {
        CaseRow row = open.row();
        Instant due = row.dueAt();
        String by = due == null ? "" : "due " + Words.when(due);
        NextAction next = row.next();
        if (!open.inHand() && next != NextAction.SECOND_CHECK) {
            return new CasePage.Next(next.sentence(), by, "Take this case", null, address + "/take", "");
        }
        return switch (next) {
            case TRIAGE ->
                messages.reversed().stream()
                        .filter(message -> message.open() > 0)
                        .findFirst()
                        .map(message -> new CasePage.Next(
                                next.sentence(),
                                by,
                                "Read the " + CaseView.title(message),
                                "/triage/" + message.message(),
                                null,
                                ""))
                        .orElse(new CasePage.Next(
                                next.sentence(), by, "Check facts and findings", null, address + "/next", "assess"));
            case ASSESS, TELL, NOTHING ->
                who.role().may(May.DECIDE)
                        ? new CasePage.Next(next.sentence(), by, "Decide", "#decide", null, "")
                        : new CasePage.Next(
                                next.sentence(), by, "Ask for a decision", null, address + "/next", "decide");
            case ASK ->
                new CasePage.Next(
                        next.sentence(),
                        by,
                        "Asked: wait for the answer",
                        null,
                        address + "/next",
                        "wait-for-applicant");
            case WAIT ->
                new CasePage.Next(
                        next.sentence(), by, "Answered: check facts and findings", null, address + "/next", "assess");
            case DECIDE, SECOND_CHECK ->
                new CasePage.Next(next.sentence(), by, "Go to the decision", "#decide", null, "");
        };
    }

    private List<CasePage.Someone> people(CaseInView open) {
        Map<PersonId, String> relations = families.members(open.row().family());
        List<CasePage.Someone> people = new ArrayList<>();
        open.byPerson().forEach((person, theirs) -> {
            List<String> names = Known.names(theirs);
            people.add(new CasePage.Someone(
                    person.value().toString(),
                    Known.name(theirs),
                    names.stream().skip(1).toList(),
                    relations.getOrDefault(person, ""),
                    PersonFacts.of(theirs, open)));
        });
        return people;
    }

    private static Table messages(List<Desk.Written> messages) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Desk.Written message : messages) {
            rows.add(List.of(
                    Cell.link("/triage/" + message.message(), CaseView.title(message)),
                    Cell.words(Words.language(message.language())),
                    Cell.count(message.mentions()),
                    message.open() > 0
                            ? Cell.status("Waits for an outcome", Tag.Tone.ONGOING)
                            : Cell.status("Done", Tag.Tone.GOOD)));
        }
        return new Table(
                "Messages that name this family",
                List.of("Message", "Language", "People named", "Status"),
                rows,
                "Messages stand here once they name somebody of this family.");
    }

    private List<TimelineEntry> happened(SignedIn who, CaseInView open, CaseTimeline.Kind kind) {
        Map<UUID, String> names = new HashMap<>();
        List<UUID> subjects = new ArrayList<>();
        subjects.add(open.row().id().value());
        open.people().forEach(person -> {
            subjects.add(person.value());
            names.put(person.value(), open.name(person));
        });
        open.mentions().forEach(mention -> {
            subjects.add(mention.id().value());
            names.put(mention.id().value(), mention.content().name());
            subjects.add(mention.message());
        });
        return timeline.of(who.operation(), subjects, kind, names);
    }

    private static List<Choice> actions(CaseRow row) {
        return Stream.of(
                        NextAction.ASSESS,
                        NextAction.ASK,
                        NextAction.WAIT,
                        NextAction.DECIDE,
                        NextAction.TELL,
                        NextAction.NOTHING)
                .map(action -> Choice.of(action.code(), action.words(), action == row.next()))
                .toList();
    }
}
