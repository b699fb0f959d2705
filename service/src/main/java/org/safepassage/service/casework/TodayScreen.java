package org.safepassage.service.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.Accounts;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Pager;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Times;
import org.safepassage.service.people.FamilyId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Today: the next case, saved filters with their counts, and the cases themselves. */
@Controller
@Needs(May.TAKE_CASES)
class TodayScreen {
    private static final int PER_PAGE = 50;

    private final Pages pages;
    private final Notices notices;
    private final TakeNext takeNext;
    private final Handing handing;
    private final MessageClaims claims;
    private final CaseLists lists;
    private final CaseNames names;
    private final Desk desk;
    private final Accounts accounts;
    private final Clock clock;

    TodayScreen(
            Pages pages,
            Notices notices,
            TakeNext takeNext,
            Handing handing,
            MessageClaims claims,
            CaseLists lists,
            CaseNames names,
            Desk desk,
            Accounts accounts,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.takeNext = takeNext;
        this.handing = handing;
        this.claims = claims;
        this.lists = lists;
        this.names = names;
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/today")
    View today(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "show", defaultValue = "") String code,
            @RequestParam(defaultValue = "1") int page) {
        CaseFilter filter =
                CaseFilter.of(code).orElse(who.role() == Role.DECIDER ? CaseFilter.DECIDE : CaseFilter.MINE);
        Map<CaseFilter, Long> counts = lists.counts(who);
        Instant now = clock.instant();
        Pager pager = Pager.of("/today?show=" + filter.code(), page, counts.getOrDefault(filter, 0L), PER_PAGE);
        List<CaseRow> rows = lists.rows(who, filter, pager.offset(PER_PAGE), PER_PAGE);
        return pages.page(
                "Today",
                "casework/today",
                new TodayPage(
                        takeNext.waiting(who),
                        counts.getOrDefault(CaseFilter.DUE, 0L),
                        claims.waitingAlone(who),
                        Times.asAt(now),
                        saved(counts, filter),
                        filter.code(),
                        table(who, filter, rows, now),
                        pager,
                        lists.inHand(who, filter).size(),
                        Until.choices(),
                        Until.reasons()));
    }

    private static List<TodayPage.Saved> saved(Map<CaseFilter, Long> counts, CaseFilter current) {
        return Stream.of(CaseFilter.values())
                .map(filter -> new TodayPage.Saved(
                        "/today?show=" + filter.code(),
                        filter.words(),
                        counts.getOrDefault(filter, 0L),
                        filter == current))
                .toList();
    }

    private Table table(SignedIn who, CaseFilter filter, List<CaseRow> rows, Instant now) {
        Map<FamilyId, String> known = names.of(who, rows);
        Map<FamilyId, Instant> first = lists.firstWritten(rows);
        Map<AccountId, String> owners = new java.util.HashMap<>();
        List<List<Cell>> lines = new ArrayList<>();
        for (CaseRow row : rows) {
            AccountId owner = row.ownerAt(now);
            String name = known.get(row.family());
            String address = "/cases/" + row.id().value();
            Instant due = row.dueAt();
            Instant hold = row.holdUntil();
            lines.add(List.of(
                    name == null
                            ? Cell.link(address, "Case " + row.number())
                            : Cell.lines(Cell.linkOwn(address, name), Cell.words("Case " + row.number())),
                    Cell.count(row.people()),
                    Words.tag(Words.danger(row.danger())),
                    Cell.lines(Cell.words(row.next().words()), Cell.words(owner(who, owner, owners))),
                    Cell.words(due == null ? "–" : Words.when(due)),
                    hold != null && row.isOnHold(now)
                            ? Cell.lines(Words.tag(Words.status(row, now)), Cell.words("until " + Words.when(hold)))
                            : row.overrideRank() != null
                                    ? Cell.lines(Words.tag(Words.status(row, now)), Cell.words("Put first by order"))
                                    : Words.tag(Words.status(row, now)),
                    Cell.words(Words.when(first.getOrDefault(row.family(), row.openedAt())))));
        }
        return new Table(
                filter.words() + ", in order of rank, " + Times.asAt(now),
                List.of("Name and case", "Family", "Danger", "Next action, owner", "Due", "Status", "First written"),
                lines,
                filter.empty());
    }

    private String owner(
            SignedIn who, @org.jspecify.annotations.Nullable AccountId owner, Map<AccountId, String> known) {
        if (owner == null) {
            return "Pool";
        }
        if (owner.equals(who.account())) {
            return "You";
        }
        return known.computeIfAbsent(
                owner, id -> accounts.find(id).map(account -> account.name()).orElse("Closed account"));
    }

    @PostMapping("/today/next")
    View next(@AuthenticationPrincipal SignedIn who, HttpServletResponse response) {
        Optional<CaseId> taken = takeNext.take(who);
        if (taken.isEmpty()) {
            notices.leave(response, Notice.of("No case waits for you now. New ones come as messages are read."));
            return Go.to("/today");
        }
        CaseId id = taken.get();
        notices.leave(response, Notice.of("Case taken.").undoneAt("/cases/" + id.value() + "/release"));
        return Go.to(where(who, id));
    }

    /** A new message is read first; then the case. */
    private String where(SignedIn who, CaseId id) {
        return desk.find(who.operation(), id)
                .filter(row -> who.role() != Role.DECIDER)
                .flatMap(row -> desk.messages(row.family()).reversed().stream()
                        .filter(message -> message.open() > 0 && claims.has(who, message.message()))
                        .findFirst())
                .map(message -> "/triage/" + message.message())
                .orElse("/cases/" + id.value());
    }

    @PostMapping("/today/release")
    View release(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "show", defaultValue = "mine") String code,
            HttpServletResponse response) {
        List<CaseId> all = lists.inHand(who, CaseFilter.of(code).orElse(CaseFilter.MINE));
        all.forEach(id -> handing.release(who, id));
        notices.leave(response, Notice.of(all.size() + " given back to the pool."));
        return Go.to(
                "/today?show=" + CaseFilter.of(code).orElse(CaseFilter.MINE).code());
    }

    @PostMapping("/today/put-off")
    View putOff(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(name = "show", defaultValue = "mine") String code,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        List<CaseId> all = lists.inHand(who, CaseFilter.of(code).orElse(CaseFilter.MINE));
        Instant time = Until.of(until).from(clock.instant());
        all.forEach(id -> handing.snooze(who, id, time, HoldReason.of(reason).orElse(HoldReason.LATER)));
        notices.leave(response, Notice.of(all.size() + " put off until " + Words.when(time) + "."));
        return Go.to(
                "/today?show=" + CaseFilter.of(code).orElse(CaseFilter.MINE).code());
    }
}
