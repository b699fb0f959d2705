package org.safepassage.service.settlement;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.safepassage.service.access.May;
import org.safepassage.service.access.Needs;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.Go;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Scheme;
import org.safepassage.service.pages.Cell;
import org.safepassage.service.pages.ErrorPage;
import org.safepassage.service.pages.Link;
import org.safepassage.service.pages.Notice;
import org.safepassage.service.pages.Notices;
import org.safepassage.service.pages.Pager;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Table;
import org.safepassage.service.pages.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who arrived and how their leave stands: every count leads to its rows, and both bulk acts say first whom they are for. */
@Controller
class SettlementScreen {
    private static final int PER_PAGE = 50;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private final Pages pages;
    private final Notices notices;
    private final SettledRows rows;
    private final GrantLeave grant;
    private final UpgradeLeave upgrade;
    private final Operation operation;
    private final Clock clock;

    SettlementScreen(
            Pages pages,
            Notices notices,
            SettledRows rows,
            GrantLeave grant,
            UpgradeLeave upgrade,
            Operation operation,
            Clock clock) {
        this.pages = pages;
        this.notices = notices;
        this.rows = rows;
        this.grant = grant;
        this.upgrade = upgrade;
        this.operation = operation;
        this.clock = clock;
    }

    @GetMapping("/settlement")
    @Needs(May.SEE_SETTLEMENT)
    View show(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "arrived") String show,
            @RequestParam(defaultValue = "1") int page) {
        Standing chosen = Standing.of(show).orElse(Standing.ARRIVED);
        List<SettledRows.Row> all = rows.all(who.operation());
        List<SettledRows.Row> those = all.stream().filter(row -> row.is(chosen)).toList();
        Pager pager = Pager.of("/settlement?show=" + chosen.code(), page, those.size(), PER_PAGE);
        boolean acts = who.role().may(May.GRANT_LEAVE);
        return pages.page(
                "Settlement",
                "settlement/settlement",
                new SettlementPage(
                        counts(all), table(chosen, those, pager), pager, granting(who, acts), upgrading(who, acts)));
    }

    @PostMapping("/settlement/grant")
    @Needs(May.GRANT_LEAVE)
    View grant(@AuthenticationPrincipal SignedIn who, @RequestParam int people, HttpServletResponse response) {
        notices.leave(response, Notice.of("Leave granted: " + said(grant.all(who, people)) + "."));
        return Go.to("/settlement");
    }

    @PostMapping("/settlement/upgrade")
    @Needs(May.GRANT_LEAVE)
    View upgrade(@AuthenticationPrincipal SignedIn who, @RequestParam int people, HttpServletResponse response) {
        notices.leave(response, Notice.of("Better leave granted: " + said(upgrade.all(who, people)) + "."));
        return Go.to("/settlement");
    }

    @ExceptionHandler(SettlementRefused.class)
    View refused(SettlementRefused refused) {
        String happened = refused instanceof SettlementRefused.NumberChanged changed
                ? "You looked at " + said(changed.previewed()) + ", and it is " + said(changed.now()) + " now."
                : "Your role does not grant leave.";
        return pages.page(
                        "Not done",
                        "pages/error",
                        new ErrorPage(happened, "Nobody's leave was changed.", "Look at Settlement again.", ""))
                .withStatus(HttpStatus.CONFLICT);
    }

    private Table counts(List<SettledRows.Row> all) {
        return new Table(
                "How they stand, as at " + MINUTE.format(clock.instant()),
                List.of("Standing", "People"),
                Stream.of(Standing.values())
                        .map(standing -> counted(standing, all))
                        .toList(),
                "");
    }

    private static List<Cell> counted(Standing standing, List<SettledRows.Row> all) {
        long people = all.stream().filter(row -> row.is(standing)).count();
        return List.of(
                Cell.status(standing.words(), people == 0 ? Tag.Tone.PLAIN : standing.tone()),
                Cell.countOf(people, new Link("/settlement?show=" + standing.code() + "#rows", standing.words())));
    }

    private Table table(Standing chosen, List<SettledRows.Row> those, Pager pager) {
        return new Table(
                chosen.words(),
                List.of("Case", "Arrived", "Category", "Leave", "Until"),
                those.stream()
                        .skip(pager.offset(PER_PAGE))
                        .limit(PER_PAGE)
                        .map(this::cells)
                        .toList(),
                "People come here when their landing is recorded. Nobody stands here now.");
    }

    private List<Cell> cells(SettledRows.Row row) {
        UUID id = row.familyCase();
        Instant until = row.until();
        return List.of(
                id == null ? Cell.words("No case") : Cell.link("/cases/" + id, "Case " + row.number()),
                Cell.words(DAY.format(row.arrivedAt())),
                Cell.words(category(row.category())),
                Cell.words(row.kind().isEmpty() ? "None" : kind(row.kind())),
                Cell.words(until == null ? row.kind().isEmpty() ? "" : "No end" : DAY.format(until)));
    }

    private SettlementPage.Act granting(SignedIn who, boolean acts) {
        Map<String, Integer> lines = new TreeMap<>();
        List<GrantLeave.Waiting> entitled = grant.waiting(who.operation()).stream()
                .filter(GrantLeave.Waiting::isEntitled)
                .toList();
        entitled.forEach(one -> {
            var rule = java.util.Objects.requireNonNull(one.rule());
            lines.merge(category(rule.category()) + ": " + kind(rule.kind()), 1, Integer::sum);
        });
        return act(acts, entitled.size(), lines);
    }

    private SettlementPage.Act upgrading(SignedIn who, boolean acts) {
        Map<String, Integer> lines = new TreeMap<>();
        List<UpgradeLeave.Entitled> entitled = upgrade.entitled(who.operation());
        entitled.forEach(one -> lines.merge(
                category(one.rule().category()) + ": " + kind(one.leave().kind()) + " becomes "
                        + kind(one.rule().kind()) + " (" + one.rule().source() + ")",
                1,
                Integer::sum));
        return act(acts, entitled.size(), lines);
    }

    private static SettlementPage.Act act(boolean acts, int people, Map<String, Integer> lines) {
        return new SettlementPage.Act(
                acts && people > 0,
                people,
                lines.entrySet().stream()
                        .map(line -> said(line.getValue()) + ", " + line.getKey())
                        .toList());
    }

    private String category(String code) {
        return operation.categories().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(Scheme.Category::name)
                .orElse(code.isEmpty() ? "Not decided" : code);
    }

    static String kind(String code) {
        return code.replace('-', ' ');
    }

    private static String said(int people) {
        return people == 1 ? "1 person" : String.format(Locale.UK, "%,d people", people);
    }
}
