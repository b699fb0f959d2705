package org.safepassage.exercise.truth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The categories of August 2021 as the exercise understands them, written on their own so that a mistake in the service's
 * rule tables cannot hide here. Everything not written is unknown, and unknown is never "no".
 */
public final class Rules {
    public static final List<String> CATEGORIES = List.of("uk-national", "arap-1", "arap-2", "arap-3", "special-case");
    private static final Set<String> EXPOSED = Set.of("interpreter", "guard", "driver", "adviser");
    private static final Set<String> SPECIAL = Set.of("scholar", "journalist", "judge", "prosecutor", "campaigner");

    private Rules() {}

    /** @param principal what is known of the principal whom the person's own relation names */
    public static Map<String, String> findings(Known person, Optional<Known> principal) {
        Map<String, String> findings = new LinkedHashMap<>();
        for (String category : CATEGORIES) {
            Truth3 own = own(category, person);
            Truth3 result = principal
                    .map(p -> throughPrincipal(person, own, own(category, p)))
                    .orElse(own);
            findings.put(category, result.outcome());
        }
        return findings;
    }

    private static Truth3 throughPrincipal(Known person, Truth3 own, Truth3 principal) {
        String relation = person.the(Fact.RELATION).orElse("principal:").split(":")[0];
        return switch (relation) {
            case "principal" -> own;
            case "partner" -> own.or(principal);
            case "child" ->
                switch (person.under(18)) {
                    case YES -> own.or(principal);
                    case UNKNOWN -> own.or(principal.and(Truth3.UNKNOWN));
                    case NO -> byDependency(own, principal);
                };
            default -> byDependency(own, principal);
        };
    }

    private static Truth3 byDependency(Truth3 own, Truth3 principal) {
        return principal == Truth3.YES && own == Truth3.NO ? Truth3.UNKNOWN : own;
    }

    private static Truth3 own(String category, Known person) {
        if (category.equals("uk-national")) {
            return is(person, Fact.NATIONALITY, Set.of("GB"));
        }
        if (person.under(16) == Truth3.YES) {
            return Truth3.NO;
        }
        if (category.equals("special-case")) {
            return is(person, Fact.ROLE, SPECIAL).or(embassyGuard(person));
        }
        if (person.the(Fact.DISMISSED).filter("serious"::equals).isPresent()) {
            return Truth3.NO;
        }
        return switch (category) {
            case "arap-1" -> direct(person).and(is(person, Fact.THREAT, Set.of("imminent")));
            case "arap-2" -> exposed(person).and(recent(person));
            default -> direct(person);
        };
    }

    private static Truth3 direct(Known person) {
        return is(person, Fact.EMPLOYER, Set.of("uk-forces", "uk-department"))
                .and(is(person, Fact.EMPLOYMENT, Set.of("direct")));
    }

    private static Truth3 exposed(Known person) {
        Truth3 linguist = is(person, Fact.EMPLOYMENT, Set.of("contracted"))
                .and(is(person, Fact.ROLE, Set.of("interpreter")))
                .and(is(person, Fact.EMPLOYER, Set.of("uk-forces")));
        return direct(person).and(is(person, Fact.ROLE, EXPOSED)).or(linguist);
    }

    private static Truth3 recent(Known person) {
        return Truth3.of(person.the(Fact.WORKED_TO).map(Integer::parseInt).orElse(2021) >= 2001);
    }

    private static Truth3 embassyGuard(Known person) {
        return is(person, Fact.ROLE, Set.of("guard"))
                .and(is(person, Fact.EMPLOYMENT, Set.of("contracted")))
                .and(is(person, Fact.EMPLOYER, Set.of("uk-department")));
    }

    private static Truth3 is(Known person, Fact fact, Set<String> values) {
        return person.the(fact).map(value -> Truth3.of(values.contains(value))).orElse(Truth3.UNKNOWN);
    }
}
