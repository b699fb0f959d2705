package org.safepassage.service.duplicates;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.People;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a link back: the mentions that it moved are a person of their own again, with a family of their own. */
@Component
public class Unlink {
    private final People people;
    private final Families families;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final Clock clock;

    Unlink(People people, Families families, Entries entries, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.families = families;
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param members those who came along when the families were joined, and go back
     * @return the family that is apart now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public FamilyId unlink(
            OperationId operation,
            UUID link,
            PersonId from,
            List<MentionId> moved,
            Collection<PersonId> members,
            Actor actor) {
        Linking.alone(jdbc, operation);
        Instant now = clock.instant();
        jdbc.sql("update link set undone_at = :now, undone_by = :actor where id = :link and undone_at is null")
                .param("now", LinkByPerson.utc(now))
                .param("actor", actor.code())
                .param("link", link)
                .update();
        entries.write(NewEntry.of(operation, link, "link.undone", now, actor).to(from.value()));
        PersonId apart = people.part(operation, from, moved, actor);
        List<PersonId> together = new ArrayList<>();
        together.add(apart);
        together.addAll(members);
        return families.part(operation, together, actor);
    }
}
