package org.safepassage.service.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.Accounts;
import org.safepassage.service.access.Grants;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.pages.Page;
import org.safepassage.service.pages.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What somebody sees of a case on whose people they hold no grants. */
@Component
class ClosedCases {
    private final Pages pages;
    private final Desk desk;
    private final Grants grants;
    private final Accounts accounts;
    private final Clock clock;

    ClosedCases(Pages pages, Desk desk, Grants grants, Accounts accounts, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.grants = grants;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty when the viewer holds grants on everybody in it. */
    Optional<Page> pageFor(SignedIn who, CaseRow row) {
        for (UUID person : desk.people(row.family())) {
            if (row.state().equals("closed") || !grants.holds(who.account(), person)) {
                return Optional.of(page(who, row));
            }
        }
        return Optional.empty();
    }

    private Page page(SignedIn who, CaseRow row) {
        Instant now = clock.instant();
        AccountId owner = row.ownerAt(now);
        boolean check = row.next() == NextAction.SECOND_CHECK && who.role().may(May.AGREE);
        boolean ended = row.state().equals("closed");
        boolean free = !ended && (owner == null || owner.equals(who.account()));
        String happened = check
                ? "A decision in this case waits for a second person. Look at it, then agree or not."
                : ended
                        ? "This case is closed. Open it again to see who it is about and to work on it."
                        : free
                                ? "This case is in the pool. Take it to see who it is about."
                                : "This case is in other hands. Ask its owner, or take the next one.";
        return pages.page(
                        "Case",
                        "casework/closed-case",
                        new ClosedCasePage(
                                "/cases/" + row.id().value(),
                                row.number(),
                                happened,
                                owner == null
                                        ? "Pool"
                                        : accounts.find(owner)
                                                .map(one -> one.name())
                                                .orElse("A closed account"),
                                Words.danger(row.danger()),
                                Words.status(row, now),
                                row.people(),
                                free && !check,
                                check,
                                ended))
                .inSection("/today")
                .withBack("/today", "Today")
                .withStatus(HttpStatus.FORBIDDEN);
    }
}
