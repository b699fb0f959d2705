package org.safepassage.service.decisions;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safepassage.service.access.AccountId;
import org.safepassage.service.access.Accounts;
import org.safepassage.service.access.Grants;
import org.safepassage.service.access.May;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.CaseInView;
import org.safepassage.service.decisions.DecisionRows.Decided;
import org.safepassage.service.eligibility.Finding;
import org.safepassage.service.eligibility.Findings;
import org.safepassage.service.pages.Choice;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/** Decisions as the panel shows them, with what this viewer may do about each. */
@Component
class MadeDecisions {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.UK);

    private final DecisionRows decisions;
    private final FindingWords words;
    private final Accounts accounts;
    private final Grants grants;

    MadeDecisions(DecisionRows decisions, FindingWords words, Accounts accounts, Grants grants) {
        this.decisions = decisions;
        this.words = words;
        this.accounts = accounts;
        this.grants = grants;
    }

    DecisionPanel panel(SignedIn who, CaseInView seen, Map<PersonId, Findings> findings) {
        List<Decided> all = decisions.of(seen.people());
        return new DecisionPanel(
                "/cases/" + seen.row().id().value() + "/decisions",
                all.stream().map(one -> made(who, seen, one)).toList(),
                who.role().may(May.DECIDE),
                seen.inHand(),
                about(seen, findings, all),
                Stream.of(DecisionReason.values())
                        .map(reason -> Choice.of(reason.code(), reason.words(), false))
                        .toList(),
                disagreeReasons());
    }

    private DecisionPanel.Made made(SignedIn who, CaseInView seen, Decided one) {
        DecisionRows.Opened opened = decisions.frozen(one.id());
        Frozen frozen = opened.frozen();
        AccountId second = one.second();
        return new DecisionPanel.Made(
                "/decisions/" + one.id().value(),
                seen.name(one.person()),
                one.said().words() + ": " + words.category(one.category()),
                one.withdrawnAt() != null ? "withdrawn" : one.waits() ? "waits" : "stands",
                DecisionReason.of(one.reason()).map(DecisionReason::words).orElse(one.reason()),
                frozen.words(),
                name(one.actor()) + ", " + SHORT.format(one.at().atOffset(ZoneOffset.UTC)),
                second == null ? "" : name(second),
                "The finding was " + one.found().replace('-', ' ') + ", on "
                        + frozen.facts().size() + " facts, under " + one.ruleVersion(),
                switch (opened.bond()) {
                    case HOLDS -> "Facts and words are as the ledger's entry binds them.";
                    case BROKEN ->
                        "Facts or words are not those that the ledger's entry binds. Do not act on them; tell the auditor.";
                    case UNBOUND -> "";
                },
                opened.bond() == DecisionRows.Bond.BROKEN,
                may(who, seen, one));
    }

    private String may(SignedIn who, CaseInView seen, Decided one) {
        if (one.waits()
                && who.role().may(May.AGREE)
                && !one.actor().equals(who.account())
                && grants.holds(who.account(), one.person().value())) {
            return "agree";
        }
        return one.withdrawnAt() == null && seen.inHand() && who.role().may(May.DECIDE) ? "withdraw" : "";
    }

    private String name(AccountId account) {
        return accounts.find(account).map(found -> found.name()).orElse("a closed account");
    }

    /** Whom and in which category one may decide: what matters first; what is decided already is left out. */
    private List<Choice> about(CaseInView seen, Map<PersonId, Findings> findings, List<Decided> all) {
        Set<String> decided = new HashSet<>();
        all.stream()
                .filter(one -> one.withdrawnAt() == null)
                .forEach(one -> decided.add(one.person().value() + "/" + one.category()));
        List<Choice> first = new ArrayList<>();
        List<Choice> rest = new ArrayList<>();
        for (PersonId person : seen.people()) {
            for (Finding finding : requireNonNull(findings.get(person))) {
                String value = person.value() + "/" + finding.category();
                if (!decided.contains(value)) {
                    (words.matters(finding) ? first : rest)
                            .add(Choice.of(
                                    value,
                                    seen.name(person) + " – " + words.category(finding.category()) + " ("
                                            + FindingWords.tag(finding.outcome())
                                                    .words()
                                                    .toLowerCase(Locale.UK) + ")",
                                    false));
                }
            }
        }
        first.addAll(rest);
        return first;
    }

    private static List<Choice> disagreeReasons() {
        return List.of(
                Choice.of("facts-missing", "A fact was overlooked or can still be asked", false),
                Choice.of("rule-misread", "The rule says otherwise", false),
                Choice.of("reason-thin", "The reason given does not carry it", false),
                Choice.of("wrong-person", "It is about somebody else", false));
    }
}
