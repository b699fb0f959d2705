package org.safepassage.service.duplicates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.Joined;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.People;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.vault.KeyNumber;

/** What one batch of linking has decided and not yet written. It is written together: hundreds of joins of a batch, one by one, were a tenth of linking. */
final class Decisions {
    private final OperationId operation;
    private final People people;
    private final Families families;
    private final Links links;
    private final Entries entries;
    private final Actor actor;
    private final Instant now;
    private final Iterator<KeyNumber> keys;
    private final List<PersonId> begun = new ArrayList<>();
    private final Map<MentionId, PersonId> assigned = new LinkedHashMap<>();
    private final Map<PersonId, PersonId> moving = new LinkedHashMap<>();
    private final List<Links.Link> linked = new ArrayList<>();
    private final List<Links.Pair> asked = new ArrayList<>();
    private final List<NewEntry> written = new ArrayList<>();
    private final Map<PersonId, PersonId> gone = new LinkedHashMap<>();
    private final Map<FamilyId, FamilyId> joined = new LinkedHashMap<>();
    private final Set<PersonId> touched = new LinkedHashSet<>();

    Decisions(
            OperationId operation,
            People people,
            Families families,
            Links links,
            Entries entries,
            Actor actor,
            Instant now,
            Iterator<KeyNumber> keys) {
        this.operation = operation;
        this.people = people;
        this.families = families;
        this.links = links;
        this.entries = entries;
        this.actor = actor;
        this.now = now;
        this.keys = keys;
    }

    void begin(Known mention, PersonId person) {
        begun.add(person);
        assigned.put(mention.id(), person);
        touched.add(person);
    }

    void link(Judgement one) {
        assigned.put(one.one().id(), one.person());
        touched.add(one.person());
        record(one);
    }

    void ask(Judgement one) {
        asked.add(new Links.Pair(
                one.one().id(),
                one.with().id(),
                one.weight(),
                one.guard(),
                one.best().modelVersion()));
    }

    void join(Judgement one, PersonId from) {
        record(one);
        moving.put(from, one.person());
        touched.remove(from);
        touched.add(one.person());
    }

    private void record(Judgement one) {
        linked.add(new Links.Link(
                one.one().id(), one.with().id(), one.weight(), one.best().modelVersion()));
        written.add(NewEntry.of(operation, one.one().id().value(), "mention.linked", now, actor)
                .to(one.person().value()));
    }

    /** Writes who belongs to whom so far, for whoever asks the database next. */
    void settle() {
        people.begin(operation, begun, keys, now, actor);
        assigned.replaceAll((mention, person) -> Joined.last(moving, person));
        people.assign(operation, assigned, now);
        people.move(operation, moving, actor);
        joined.putAll(families.unite(operation, moving, actor));
        gone.putAll(moving);
        begun.clear();
        assigned.clear();
        moving.clear();
    }

    void write() {
        settle();
        people.markJoined(gone);
        links.link(operation, linked, now, actor);
        links.ask(operation, asked, now);
        entries.write(written);
    }

    Set<PersonId> touched() {
        return touched;
    }

    Map<FamilyId, FamilyId> joined() {
        return joined;
    }
}
