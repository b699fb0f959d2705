package org.safepassage.service.permits;

import java.util.List;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.CaseRow;
import org.safepassage.service.casework.Desk;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does about the authorisations of the family whose case they have in hand. */
@Component
class CasePermits {
    private final Desk desk;
    private final Warn warn;
    private final Issue issue;
    private final Revoke revoke;
    private final PermitRows rows;

    CasePermits(Desk desk, Warn warn, Issue issue, Revoke revoke, PermitRows rows) {
        this.desk = desk;
        this.warn = warn;
        this.issue = issue;
        this.revoke = revoke;
        this.rows = rows;
    }

    /** @throws org.safepassage.service.casework.CaseRefused unless the case is in hand */
    @Transactional
    public void warned(SignedIn who, CaseId id, Choice choice) {
        warn.warned(who, people(who, id), choice);
    }

    /** @throws org.safepassage.service.casework.CaseRefused unless the case is in hand */
    @Transactional
    public Issue.Issued issue(SignedIn who, CaseId id) {
        return issue.issue(who, people(who, id));
    }

    /** @throws org.safepassage.service.casework.CaseRefused unless the case is in hand */
    @Transactional
    public CaseId revoke(SignedIn who, PermitId id, String reason) {
        Permit one = rows.find(who.operation(), id)
                .orElseThrow(() -> new PermitRefused.NotThere(id.value().toString()));
        CaseRow held = desk.held(who, one.familyCase());
        revoke.revoke(who, id, reason);
        return held.id();
    }

    private List<PersonId> people(SignedIn who, CaseId id) {
        return desk.people(desk.held(who, id).family()).stream()
                .map(PersonId::new)
                .toList();
    }
}
