package org.safepassage.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands around a mention goes with the people whose names it is. */
class SurroundingsTest {
    private final MentionContent child = new MentionContent(
                    List.of(new MentionContent.Name("Palwasha", 0, 0, 8)),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    new MentionContent.Relation("child", 0),
                    null,
                    List.of("Zalmai Karimi", "Farid"),
                    List.of(),
                    null,
                    List.of())
            .within(new Surroundings("Zalmai Karimi", "writer", List.of("letter")));

    @Test
    void anErasedFatherIsForgottenAsRelativeAndAsFather() {
        MentionContent left = child.withoutBeside(Set.of("Zalmai Karimi"));
        assertThat(left.relatives()).containsExactly("Farid");
        assertThat(left.surroundings()).isEqualTo(new Surroundings(null, "writer", List.of("letter")));
        assertThat(left.beside()).containsExactly("Farid");
    }

    @Test
    void aFatherWhoIsNotAmongTheRelativesCountsAsBesideToo() {
        MentionContent row = child.withRelatives(List.of("Farid"));
        assertThat(row.beside()).containsExactlyInAnyOrder("Farid", "Zalmai Karimi");
        assertThat(row.withoutBeside(row.beside()).beside()).isEmpty();
    }

    @Test
    void anotherErasureLeavesThemAsTheyAre() {
        assertThat(child.withoutBeside(Set.of("Shabnam"))).isEqualTo(child);
    }

    @Test
    void whatIsAroundIsNotPrinted() {
        assertThat(child.surroundings().toString()).doesNotContain("Zalmai").doesNotContain("writer");
    }
}
