package org.safepassage.service.eligibility;

import static org.safepassage.service.eligibility.FactKind.AGE;
import static org.safepassage.service.eligibility.FactKind.BIRTH;
import static org.safepassage.service.eligibility.FactKind.COUNTRY;
import static org.safepassage.service.eligibility.FactKind.NUMBER;
import static org.safepassage.service.eligibility.FactKind.PRINCIPAL;
import static org.safepassage.service.eligibility.FactKind.TEXT;
import static org.safepassage.service.eligibility.FactKind.WORD;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that rules of one operation may ask about: those every operation has, and its own. */
public final class Vocabulary {
    private static final String APPLICANT_OR_EMPLOYER = "the applicant or an employer";
    private static final String APPLICANT = "the applicant";

    private static final List<FactDefinition> EVERYWHERE = List.of(
            fact("nationality", "nationality", COUNTRY, "", "the applicant, for a passport or citizenship document"),
            fact(
                    "employer",
                    "employer",
                    WORD,
                    "uk-forces uk-department other-government ngo media afghan-state private none",
                    APPLICANT_OR_EMPLOYER),
            fact("employment", "employment", WORD, "direct contracted", APPLICANT_OR_EMPLOYER),
            fact(
                    "role",
                    "role",
                    WORD,
                    "interpreter guard driver cook cleaner engineer labourer adviser clerk medic journalist judge"
                            + " prosecutor scholar campaigner teacher soldier police other",
                    APPLICANT_OR_EMPLOYER),
            fact("worked-from", "first year of work", NUMBER, "", APPLICANT_OR_EMPLOYER),
            fact("worked-to", "last year of work", NUMBER, "", APPLICANT_OR_EMPLOYER),
            fact("dismissed", "dismissal", WORD, "no minor serious", "the employer"),
            fact("threat", "threat", WORD, "imminent elevated none", APPLICANT_OR_EMPLOYER),
            fact("medical", "serious illness, disability or pregnancy", WORD, "yes no", APPLICANT),
            fact("location", "location", TEXT, "", "the applicant, by voice or behind the code"),
            fact(
                    "relation",
                    "relation",
                    WORD,
                    "principal partner child parent sibling additional",
                    "the applicant or the principal"),
            fact("birth", "birth", BIRTH, "", "the applicant, for a document"),
            fact("age", "age", AGE, "", "the applicant, for a birth date"),
            fact(
                    "principal",
                    "finding for the principal",
                    PRINCIPAL,
                    "eligible not-eligible undetermined",
                    "whoever assesses the principal"));

    private final Map<String, FactDefinition> facts;

    private Vocabulary(Map<String, FactDefinition> facts) {
        this.facts = facts;
    }

    /** The facts that reading finds in any operation. */
    public static Vocabulary everywhere() {
        return new Vocabulary(Map.of()).with(EVERYWHERE);
    }

    /** This vocabulary and an operation's own facts; a fact of the same code is replaced. */
    public Vocabulary with(Collection<FactDefinition> own) {
        Map<String, FactDefinition> all = new LinkedHashMap<>(facts);
        own.forEach(fact -> all.put(fact.code(), fact));
        return new Vocabulary(all);
    }

    public Optional<FactDefinition> find(String code) {
        return Optional.ofNullable(facts.get(code));
    }

    public Collection<FactDefinition> all() {
        return List.copyOf(facts.values());
    }

    private static FactDefinition fact(String code, String name, FactKind kind, String values, String ask) {
        return new FactDefinition(code, name, kind, values.isEmpty() ? List.of() : List.of(values.split(" ")), ask);
    }
}
