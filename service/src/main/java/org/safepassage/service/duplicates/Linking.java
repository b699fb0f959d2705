package org.safepassage.service.duplicates;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safepassage.linkage.Matcher;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.FreshId;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.BlindIndex;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.MentionId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.People;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links new mentions to the people they are of, or begins new people. The machine links only what is certain enough and forbidden
 * by no guard; the rest it leaves apart and asks a person. One linker at a time works on an operation.
 */
@Component
public class Linking {
    public static final Actor ACTOR = Actor.machine("linking");

    private final BlindIndex index;
    private final Mentions mentions;
    private final People people;
    private final Families families;
    private final Links links;
    private final Entries entries;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Matcher matcher = Matcher.standard();

    Linking(
            BlindIndex index,
            Mentions mentions,
            People people,
            Families families,
            Links links,
            Entries entries,
            JdbcClient jdbc,
            Clock clock) {
        this.index = index;
        this.mentions = mentions;
        this.people = people;
        this.families = families;
        this.links = links;
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Links all mentions of these messages, inside a machine run.
     *
     * @return the people that now have one more mention or are new, and how many mentions were opened
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Linked link(OperationId operation, Collection<UUID> messages) {
        jdbc.sql("select pg_advisory_xact_lock(7228, :operation)")
                .param("operation", (int) operation.value())
                .query((row, n) -> "")
                .list();
        List<Mentioned> fresh = mentions.inMessages(messages).stream()
                .filter(mention -> !mention.isAdvocate() && mention.person() == null)
                .toList();
        var batch = new Batch(operation, fresh);
        batch.run();
        batch.write();
        return new Linked(batch.touched, batch.joined, batch.circle.opened());
    }

    /**
     * @param touched the people with a new mention
     * @param joined families that turned out to be one, each with the one it joined
     * @param opened how many mentions were opened
     */
    public record Linked(Set<PersonId> touched, Map<FamilyId, FamilyId> joined, int opened) {}

    /** The state of one batch: what has been decided and not yet written. */
    private final class Batch {
        private final OperationId operation;
        private final List<Mentioned> fresh;
        private final Circle circle = new Circle(mentions);
        private final Instant now = clock.instant();
        private final Set<PersonId> touched = new LinkedHashSet<>();
        private final List<Links.Link> linked = new ArrayList<>();
        private final List<Links.Pair> asked = new ArrayList<>();
        private final List<NewEntry> written = new ArrayList<>();
        private final Map<FamilyId, FamilyId> joined = new LinkedHashMap<>();
        private final Map<MentionId, PersonId> begun = new LinkedHashMap<>();
        private final Map<MentionId, PersonId> assigned = new HashMap<>();
        private Map<MentionId, Set<MentionId>> candidates = Map.of();
        private Set<List<MentionId>> excluded = Set.of();

        Batch(OperationId operation, List<Mentioned> fresh) {
            this.operation = operation;
            this.fresh = fresh;
        }

        void run() {
            circle.add(fresh);
            List<MentionId> ids = fresh.stream().map(Mentioned::id).toList();
            candidates = index.candidates(operation, ids);
            Set<MentionId> others = new LinkedHashSet<>();
            candidates.values().forEach(others::addAll);
            circle.take(others);
            excluded = links.exclusions(ids);
            for (MentionId id : ids) {
                Known mention = circle.mention(id);
                if (mention != null) {
                    place(mention);
                }
            }
        }

        /** Links the mention to the person it fits best, or begins a new person with it. */
        private void place(Known mention) {
            List<Judgement> judged = judge(mention);
            List<Judgement> certain = judged.stream().filter(Judgement::links).toList();
            judged.stream().filter(Judgement::asks).limit(3).forEach(one -> ask(mention, one));
            if (certain.isEmpty()) {
                var person = new PersonId(FreshId.at(now));
                begun.put(mention.id(), person);
                circle.put(mention, person);
                touched.add(person);
                return;
            }
            Judgement best = certain.getFirst();
            link(mention, best);
            certain.stream().skip(1).forEach(other -> bridge(mention, best, other));
        }

        private List<Judgement> judge(Known mention) {
            Set<PersonId> found = new LinkedHashSet<>();
            for (MentionId candidate : candidates.getOrDefault(mention.id(), Set.of())) {
                PersonId person = circle.personOf(candidate);
                if (person != null && !excluded.contains(List.of(mention.id(), candidate))) {
                    found.add(person);
                }
            }
            List<Judgement> judged = new ArrayList<>();
            for (PersonId person : found) {
                if (!circle.standsIn(person, mention.message())) {
                    Judgement judgement = Judgement.of(mention, person, circle.membersOf(person), matcher);
                    if (judgement != null) {
                        judged.add(judgement);
                    }
                }
            }
            judged.sort(Comparator.comparingDouble((Judgement one) -> one.best().weight())
                    .reversed());
            return judged;
        }

        private void link(Known mention, Judgement judgement) {
            circle.put(mention, judgement.person());
            assigned.put(mention.id(), judgement.person());
            touched.add(judgement.person());
            record(mention, judgement);
        }

        private void record(Known mention, Judgement judgement) {
            var best = judgement.best();
            linked.add(new Links.Link(mention.id(), judgement.with().id(), best.weight(), best.modelVersion()));
            written.add(NewEntry.of(operation, mention.id().value(), "mention.linked", now, ACTOR)
                    .to(judgement.person().value()));
        }

        /** A mention that fits two people says that they are one, unless any of their mentions speaks against it. */
        private void bridge(Known mention, Judgement best, Judgement other) {
            boolean agree = circle.membersOf(other.person()).stream().allMatch(member -> {
                Judgement judgement = Judgement.of(member, best.person(), circle.membersOf(best.person()), matcher);
                return judgement != null
                        && !judgement.contradicted()
                        && !judgement.best().needsPerson();
            });
            boolean together = circle.membersOf(other.person()).stream()
                    .anyMatch(member -> circle.standsIn(best.person(), member.message()));
            if (agree && !together) {
                flush();
                record(mention, other);
                people.join(operation, other.person(), best.person(), ACTOR);
                joinFamilies(other.person(), best.person());
                circle.join(other.person(), best.person());
                touched.remove(other.person());
            } else {
                ask(mention, other);
            }
        }

        /** One person stands in one family: the two families that each of the two stood in are one. */
        private void joinFamilies(PersonId left, PersonId kept) {
            Map<PersonId, FamilyId> theirs = families.of(List.of(left, kept));
            FamilyId from = theirs.get(left);
            FamilyId into = theirs.get(kept);
            if (from == null) {
                return;
            }
            if (into != null && !into.equals(from)) {
                families.leave(left);
                families.join(operation, from, into, ACTOR);
                joined.put(from, into);
            } else if (into == null) {
                families.replace(operation, left, kept);
            } else {
                families.leave(left);
            }
        }

        private void ask(Known mention, Judgement one) {
            asked.add(new Links.Pair(
                    mention.id(),
                    one.with().id(),
                    one.best().weight(),
                    one.guard(),
                    one.best().modelVersion()));
        }

        private void flush() {
            people.begin(operation, begun, now, ACTOR);
            begun.clear();
            people.assign(operation, assigned, now);
            assigned.clear();
        }

        void write() {
            flush();
            links.link(operation, linked, now, ACTOR);
            links.ask(operation, asked, now);
            entries.write(written);
        }
    }
}
