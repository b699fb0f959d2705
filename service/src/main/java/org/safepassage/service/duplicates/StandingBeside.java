package org.safepassage.service.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.people.Families;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Beside whose families somebody stands in lists and letters: a list of families seldom says where one ends, but three rows of one
 * family around a child are of the child's family as a rule.
 */
@Component
class StandingBeside {
    private static final int ROWS = 3;

    private final Families families;
    private final JdbcClient jdbc;

    StandingBeside(Families families, JdbcClient jdbc) {
        this.families = families;
        this.jdbc = jdbc;
    }

    /** Of each of these, how many people of which other families stand beside them. */
    Map<PersonId, Map<FamilyId, Integer>> of(Collection<PersonId> these) {
        Map<PersonId, Map<PersonId, Integer>> near = near(these);
        Set<PersonId> all = new LinkedHashSet<>(these);
        near.values().forEach(people -> all.addAll(people.keySet()));
        Map<PersonId, FamilyId> family = families.of(all);
        Map<PersonId, Map<FamilyId, Integer>> beside = new HashMap<>();
        near.forEach((person, people) -> {
            Map<FamilyId, Integer> counted = new HashMap<>();
            people.forEach((other, times) -> {
                FamilyId its = family.get(other);
                if (its != null && !its.equals(family.get(person))) {
                    counted.merge(its, times, Integer::sum);
                }
            });
            beside.put(person, counted);
        });
        return beside;
    }

    private Map<PersonId, Map<PersonId, Integer>> near(Collection<PersonId> these) {
        Map<PersonId, Map<PersonId, Integer>> near = new HashMap<>();
        jdbc.sql("""
                select m.person as person, b.person as other, count(*) as times
                from membership m
                join mention mine on mine.id = m.mention
                join mention beside on beside.message = mine.message and beside.id <> mine.id
                  and beside.ordinal between mine.ordinal - :rows and mine.ordinal + :rows
                join membership b on b.mention = beside.id and b.to_at is null and b.person <> m.person
                where m.person = any(:people) and m.to_at is null
                group by m.person, b.person""")
                .param("rows", ROWS)
                .param("people", these.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> near.computeIfAbsent(
                                new PersonId(row.getObject("person", UUID.class)), person -> new HashMap<>())
                        .put(new PersonId(row.getObject("other", UUID.class)), row.getInt("times")))
                .list();
        return near;
    }
}
