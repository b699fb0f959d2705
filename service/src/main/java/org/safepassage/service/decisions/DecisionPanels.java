package org.safepassage.service.decisions;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.casework.CaseInView;
import org.safepassage.service.casework.CasePanels;
import org.safepassage.service.eligibility.Facts;
import org.safepassage.service.eligibility.Finding;
import org.safepassage.service.eligibility.Findings;
import org.safepassage.service.eligibility.Moments;
import org.safepassage.service.eligibility.Priority;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.people.PersonId;
import org.springframework.stereotype.Component;

/** What decisions knows of a case: findings with reasons, the decision, and why the case stands where it stands. */
@Component
class DecisionPanels implements CasePanels {
    private static final int MOST_CHANGES = 6;

    private final Pages pages;
    private final Operation operation;
    private final FindingWords words;
    private final MadeDecisions made;

    DecisionPanels(Pages pages, Operation operation, FindingWords words, MadeDecisions made) {
        this.pages = pages;
        this.operation = operation;
        this.words = words;
        this.made = made;
    }

    @Override
    public List<Panel> of(SignedIn who, CaseInView seen) {
        FamilyFacts facts = FamilyFacts.of(
                seen.people(), seen.mentions(), new Gathering(operation.rules().vocabulary()));
        Map<PersonId, Findings> findings = facts.assess(operation.rules(), Moments.at(seen.now()));
        return List.of(
                new Panel("findings", "Findings", false, pages.part("decisions/findings", findings(seen, findings))),
                new Panel(
                        "decide", "Decision", true, pages.part("decisions/decision", made.panel(who, seen, findings))),
                new Panel(
                        "priority",
                        "Why it stands where it stands",
                        true,
                        pages.part("decisions/priority", priority(seen, facts))));
    }

    private FindingsPanel findings(CaseInView seen, Map<PersonId, Findings> findings) {
        List<FindingsPanel.Someone> people = new ArrayList<>();
        for (PersonId person : seen.people()) {
            Map<Boolean, List<FindingsPanel.One>> parted = new LinkedHashMap<>();
            for (Finding finding : requireNonNull(findings.get(person))) {
                boolean matters = words.matters(finding);
                parted.computeIfAbsent(matters, m -> new ArrayList<>()).add(words.of(finding, seen));
            }
            people.add(new FindingsPanel.Someone(
                    seen.name(person),
                    changes(parted.getOrDefault(true, List.of())),
                    parted.getOrDefault(true, List.of()),
                    parted.getOrDefault(false, List.of())));
        }
        return new FindingsPanel(people);
    }

    /** What would change the open results, what concerns most of them first. */
    private static List<String> changes(List<FindingsPanel.One> findings) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        findings.forEach(one -> one.changes().forEach(change -> counted.merge(change, 1, Integer::sum)));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(MOST_CHANGES)
                .toList();
    }

    private PriorityPanel priority(CaseInView seen, FamilyFacts facts) {
        Instant arrived = seen.mentions().stream()
                .map(Mentioned::arrivedAt)
                .min(Instant::compareTo)
                .orElse(seen.now());
        Priority priority = Priority.of(operation.weighing(), List.<Facts>copyOf(facts.all()), arrived, seen.now());
        return new PriorityPanel(
                priority.parts().stream()
                        .map(part -> new PriorityPanel.Part(
                                capital(part.factor().code()), points(part.points()), capital(part.words())))
                        .toList(),
                points(priority.score()),
                seen.row().overrideRank() != null);
    }

    private static String points(double points) {
        return String.format(Locale.UK, "%.1f", points);
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
