package org.safepassage.service.duplicates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.People;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.vault.KeyNumber;

/** What one batch of linking has decided and not yet written; joins are written at once, because they move what is there. */
final class Decisions {
    private final OperationId operation;
    private final People people;
    private final Families families;
    private final Links links;
    private final Entries entries;
    private final Actor actor;
    private final Instant now;
    private final Iterator<KeyNumber> keys;
    private final Map<MentionId, PersonId> begun = new LinkedHashMap<>();
    private final Map<MentionId, PersonId> assigned = new HashMap<>();
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
        begun.put(mention.id(), person);
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
        flush();
        record(one);
        people.move(operation, from, one.person(), actor);
        gone.put(from, one.person());
        joinFamilies(from, one.person());
        touched.remove(from);
        touched.add(one.person());
    }

    /** One person stands in one family: the two families that each of the two stood in are one. */
    private void joinFamilies(PersonId left, PersonId kept) {
        Map<PersonId, FamilyId> theirs = families.of(List.of(left, kept));
        FamilyId from = theirs.get(left);
        FamilyId into = theirs.get(kept);
        if (from == null) {
            return;
        }
        if (into == null) {
            families.replace(operation, left, kept);
            return;
        }
        families.leave(left);
        if (!into.equals(from)) {
            families.join(operation, from, into, actor);
            joined.put(from, into);
        }
    }

    private void record(Judgement one) {
        linked.add(new Links.Link(
                one.one().id(), one.with().id(), one.weight(), one.best().modelVersion()));
        written.add(NewEntry.of(operation, one.one().id().value(), "mention.linked", now, actor)
                .to(one.person().value()));
    }

    private void flush() {
        people.begin(operation, begun, keys, now, actor);
        begun.clear();
        people.assign(operation, assigned, now);
        assigned.clear();
    }

    void write() {
        flush();
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
