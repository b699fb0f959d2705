package org.safepassage.service.command.road;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.casework.Handing;
import org.safepassage.service.casework.TakeNext;
import org.safepassage.service.decisions.Decide;
import org.safepassage.service.decisions.DecisionReason;
import org.safepassage.service.decisions.Said;
import org.safepassage.service.decisions.Verdict;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.operations.Scheme;
import org.safepassage.service.people.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deciders grant, in order of rank, those families of which a rule says that somebody is eligible. */
final class Deciding {
    private final ApplicationContext application;
    private final OperationId operation;
    private final Staff staff;

    Deciding(ApplicationContext application, OperationId operation, Staff staff) {
        this.application = application;
        this.operation = operation;
        this.staff = staff;
    }

    /** @return how many families were granted, {@code most} at most */
    int grant(int most) {
        List<Eligible> first = new ArrayList<>(eligible().values());
        List<Eligible> chosen = first.subList(0, Math.min(most, first.size()));
        for (Eligible one : chosen) {
            staff.as(Role.DECIDER, who -> grant(who, one));
        }
        return chosen.size();
    }

    private CaseId grant(SignedIn who, Eligible one) {
        application.getBean(TakeNext.class).take(who, one.id());
        try {
            var verdict = new Verdict(one.category(), Said.GRANTED, DecisionReason.FOLLOWS_FINDING, "");
            application.getBean(Decide.class).decide(who, one.id(), one.person(), verdict);
            return one.id();
        } finally {
            application.getBean(Handing.class).release(who, one.id());
        }
    }

    private record Eligible(CaseId id, PersonId person, String category) {}

    /** One a case, the highest rank first: the principal before the others. */
    private Map<CaseId, Eligible> eligible() {
        String[] relocating = application.getBean(Operation.class).categories().stream()
                .filter(Scheme.Category::givesRelocation)
                .map(Scheme.Category::code)
                .toArray(String[]::new);
        Map<CaseId, Eligible> first = new LinkedHashMap<>();
        application
                .getBean(JdbcClient.class)
                .sql("""
                select c.id, f.person, f.category
                from family_case c
                join family_member m on m.family = c.family and m.to_at is null
                join finding f on f.person = m.person and f.superseded_at is null
                               and f.outcome = 'eligible' and f.category = any(:relocating)
                where c.operation = :operation and c.state in ('proposed', 'open')
                order by coalesce(c.override_rank, c.rank) desc, c.id, m.relation <> 'principal', f.person, f.category""")
                .param("operation", operation.value())
                .param("relocating", relocating)
                .query((row, n) -> new Eligible(
                        new CaseId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("category")))
                .list()
                .forEach(one -> first.putIfAbsent(one.id(), one));
        return first;
    }
}
