package org.safepassage.service.permits;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.Entries;
import org.safepassage.service.audit.MachineRuns;
import org.safepassage.service.audit.MachineRuns.Done;
import org.safepassage.service.audit.NewEntry;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.casework.CaseId;
import org.safepassage.service.decisions.GrantedFamilies;
import org.safepassage.service.decisions.GrantedFamily;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.Mentions;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.permits.check.Fingerprint;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives authorisations to those whom a decision that stands covers and who chose to have one. The machine reads the names it signs,
 * one entry for all; nobody is shown anything by it.
 */
@Component
public class Issue {
    /** The longest that any authorisation holds. */
    public static final Duration LONGEST = Duration.ofHours(72);

    private final GrantedFamilies granted;
    private final Families families;
    private final Mentions mentions;
    private final Warn warn;
    private final Authority authority;
    private final Signing signing;
    private final PermitRows rows;
    private final MachineRuns runs;
    private final Entries entries;
    private final Vault vault;
    private final Clock clock;

    Issue(
            GrantedFamilies granted,
            Families families,
            Mentions mentions,
            Warn warn,
            Authority authority,
            Signing signing,
            PermitRows rows,
            MachineRuns runs,
            Entries entries,
            Vault vault,
            Clock clock) {
        this.granted = granted;
        this.families = families;
        this.mentions = mentions;
        this.warn = warn;
        this.authority = authority;
        this.signing = signing;
        this.rows = rows;
        this.runs = runs;
        this.entries = entries;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * @param permits of everybody who has one now, those included that stood before
     * @param fresh the ids of those that were made by this act
     * @param left who has none, and the code of why: no-decision, not-warned, wants-none, without-name
     */
    public record Issued(List<Permit> permits, List<PermitId> fresh, Map<PersonId, String> left) {
        public Issued {
            permits = List.copyOf(permits);
            fresh = List.copyOf(fresh);
            left = Map.copyOf(left);
        }
    }

    /** For any number of people at once. @throws PermitRefused.NotForThisRole unless the role issues authorisations */
    @Transactional
    public Issued issue(SignedIn who, Collection<PersonId> people) {
        Warn.require(who);
        return issue(who.operation(), people, LONGEST, null, who.actor());
    }

    /**
     * @param life whole hours, at most {@link #LONGEST}
     * @param photo SHA-256 of a photograph of the one person, when it is given
     * @throws PermitRefused.NoIssuingKey when no key is certified for so long
     */
    @Transactional
    public Issued issue(
            OperationId operation,
            Collection<PersonId> people,
            Duration life,
            @Nullable Fingerprint photo,
            Actor actor) {
        if (life.compareTo(LONGEST) > 0 || life.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("an authorisation holds for 1 to 72 hours");
        }
        Instant from = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Authority.Issuing key =
                authority.issuing(operation, from.plus(life)).orElseThrow(PermitRefused.NoIssuingKey::new);
        Iterator<KeyNumber> keys = vault.newKeys(people.size()).iterator();
        rows.lock(people);
        Map<PersonId, CaseId> covered = covered(operation, people);
        Map<PersonId, PermitRows.Warned> warned = warn.standing(people);
        Map<PersonId, Permit> standing = standing(people, from);
        Map<PersonId, String> left = new LinkedHashMap<>();
        List<PersonId> wanted = new ArrayList<>();
        for (PersonId person : people) {
            String reason = reason(person, covered, warned);
            if (!reason.isEmpty()) {
                left.put(person, reason);
            } else if (!standing.containsKey(person)) {
                wanted.add(person);
            }
        }
        left.keySet().forEach(standing::remove);
        return runs.run(operation, "permit", () -> {
            Map<PersonId, List<Mentioned>> known = known(wanted);
            List<Permit> permits = new ArrayList<>(standing.values());
            List<PermitId> fresh = new ArrayList<>();
            for (PersonId person : wanted) {
                Optional<Holder> holder = Holder.of(known.getOrDefault(person, List.of()), photo);
                if (holder.isEmpty()) {
                    left.put(person, "without-name");
                    continue;
                }
                PermitRows.Warned warning = requireNonNull(warned.get(person));
                Permit one = signing.signed(
                        operation,
                        new Signing.Wanted(person, requireNonNull(covered.get(person)), warning, from, life),
                        holder.get(),
                        key,
                        keys.next(),
                        actor);
                entries.write(NewEntry.of(operation, person.value(), "permit.issued", from, actor)
                        .to(one.id().value())
                        .because(one.choice().code()));
                permits.add(one);
                fresh.add(one.id());
            }
            return new Done<>(new Issued(permits, fresh, left), known.size());
        });
    }

    private static String reason(
            PersonId person, Map<PersonId, CaseId> covered, Map<PersonId, PermitRows.Warned> warned) {
        if (!covered.containsKey(person)) {
            return "no-decision";
        }
        PermitRows.Warned warning = warned.get(person);
        if (warning == null) {
            return "not-warned";
        }
        return warning.choice() == Choice.NONE ? "wants-none" : "";
    }

    /** Whom decisions that stand let travel, each with the family's case. */
    Map<PersonId, CaseId> covered(OperationId operation, Collection<PersonId> people) {
        Map<PersonId, FamilyId> theirs = families.of(people);
        Map<PersonId, CaseId> covered = new HashMap<>();
        for (GrantedFamily family :
                granted.of(operation, theirs.values().stream().distinct().toList())) {
            family.travels().stream()
                    .filter(people::contains)
                    .forEach(person -> covered.put(person, family.familyCase()));
        }
        return covered;
    }

    private Map<PersonId, Permit> standing(Collection<PersonId> people, Instant now) {
        Map<PersonId, Permit> standing = new LinkedHashMap<>();
        rows.of(people).stream().filter(one -> one.standsAt(now)).forEach(one -> standing.put(one.person(), one));
        return standing;
    }

    private Map<PersonId, List<Mentioned>> known(Collection<PersonId> people) {
        Map<PersonId, List<Mentioned>> known = new HashMap<>();
        for (Mentioned mention : mentions.of(people)) {
            known.computeIfAbsent(requireNonNull(mention.person()), p -> new ArrayList<>())
                    .add(mention);
        }
        return known;
    }
}
