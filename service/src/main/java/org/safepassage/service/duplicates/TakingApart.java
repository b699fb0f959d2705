package org.safepassage.service.duplicates;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person takes a link back, the machine's or somebody's. The person is parted only when no other link holds the two together. */
@Component
public class TakingApart {
    private final PersonLinks links;
    private final Unlink unlink;
    private final Exclude exclude;
    private final Entries entries;
    private final JdbcClient client;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingApart(
            PersonLinks links,
            Unlink unlink,
            Exclude exclude,
            Entries entries,
            JdbcClient client,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.unlink = unlink;
        this.exclude = exclude;
        this.entries = entries;
        this.client = client;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Undoes a link and remembers that its two mentions are different people.
     *
     * @return whether the person was parted; false when other links still hold all mentions together
     */
    @Transactional
    public boolean unlink(SignedIn who, PersonId person, UUID link) {
        List<PersonLinks.Row> all = links.of(person);
        PersonLinks.Row undone =
                all.stream().filter(row -> row.id().equals(link)).findFirst().orElseThrow();
        exclude.exclude(who.operation(), undone.one(), undone.other(), who.actor());
        Set<MentionId> away = reached(undone.other(), all, link);
        if (away.contains(undone.one())) {
            client.sql("update link set undone_at = :now, undone_by = :actor where id = :link")
                    .param("now", LinkByPerson.utc(clock.instant()))
                    .param("actor", who.actor().code())
                    .param("link", link)
                    .update();
            entries.write(NewEntry.of(who.operation(), link, "link.undone", clock.instant(), who.actor())
                    .to(person.value()));
            return false;
        }
        part(who, link, person, List.copyOf(away), List.of());
        return true;
    }

    void takeBack(SignedIn who, PairReviews.Row done) {
        PersonId person = new PersonId(Objects.requireNonNull(done.person()));
        part(
                who,
                Objects.requireNonNull(done.link()),
                person,
                done.moved().stream().map(MentionId::new).toList(),
                done.members().stream().map(PersonId::new).toList());
    }

    private void part(SignedIn who, UUID link, PersonId from, List<MentionId> moved, List<PersonId> members) {
        FamilyId apart = unlink.unlink(who.operation(), link, from, moved, members, who.actor());
        events.publishEvent(new FamilyParted(who.operation(), apart));
    }

    /** Every mention that links other than this one still join to the first. */
    private static Set<MentionId> reached(MentionId first, List<PersonLinks.Row> all, UUID without) {
        var beside = new Beside<MentionId>();
        all.stream().filter(row -> !row.id().equals(without)).forEach(row -> beside.together(row.one(), row.other()));
        return beside.reached(first);
    }
}
