package org.safepassage.service.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rule tables of one operation, ready to assess. Immutable, safe for any number of threads, and pure: the same
 * facts and moments always give the same findings.
 */
public final class Rules {
    private final Vocabulary vocabulary;
    private final List<CategoryRules> categories;

    private Rules(Vocabulary vocabulary, List<CategoryRules> categories) {
        this.vocabulary = vocabulary;
        this.categories = categories;
    }

    /** Rules for these categories, in this order; a category without rows is always undetermined. */
    public static Rules of(Vocabulary vocabulary, List<String> categories, List<Rule> rows) {
        return new Rules(
                vocabulary,
                categories.stream()
                        .map(c -> new CategoryRules(
                                c,
                                rows.stream()
                                        .filter(r -> r.categories().contains(c))
                                        .toList()))
                        .toList());
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public List<String> categories() {
        return categories.stream().map(CategoryRules::category).toList();
    }

    /** Every row, for screens that show the tables as officials read them. */
    public List<Rule> rows() {
        return categories.stream().flatMap(c -> c.rows().stream()).distinct().toList();
    }

    /** Findings for a principal, or for somebody whose principal is not known. */
    public Findings assess(Facts person, Instant at) {
        return assess(person, Moments.at(at), null);
    }

    /** Findings for a dependant, given what was found for the principal at the same moment. */
    public Findings assess(Facts person, Instant at, Findings principal) {
        return assess(person, Moments.at(at), principal);
    }

    /**
     * Findings under each rule's transition policy.
     *
     * @param principal the principal's findings, or null when there is none or it is not known
     */
    public Findings assess(Facts person, Moments moments, @Nullable Findings principal) {
        LocalDate day = moments.now().atOffset(ZoneOffset.UTC).toLocalDate();
        Circumstances alone = new Circumstances(person, day, null);
        List<Finding> findings = new ArrayList<>(categories.size());
        for (CategoryRules category : categories) {
            Circumstances circumstances =
                    principal == null ? alone : new Circumstances(person, day, principal.outcome(category.category()));
            findings.add(category.assess(circumstances, moments));
        }
        return new Findings(findings);
    }
}
