package org.safepassage.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.MentionContent.Name;
import org.safepassage.service.people.MentionContent.Relation;

class FathersTest {
    private final List<MentionContent> all = new ArrayList<>();

    private void told(String name, @Nullable String sex, @Nullable String father, @Nullable Relation relation) {
        all.add(new MentionContent(
                List.of(new Name(name, 0, 0, name.length())),
                father,
                null,
                sex,
                null,
                List.of(),
                relation,
                null,
                List.of(),
                List.of(),
                null,
                List.of()));
    }

    private @Nullable String fatherOf(int ordinal) {
        return new Fathers(all).of(ordinal);
    }

    @Test
    void aChildsIsTheHead() {
        told("Zalmay Popal", null, null, null);
        told("Palwasha", null, null, new Relation("child", 0));
        assertThat(fatherOf(1)).isEqualTo("Zalmay Popal");
        assertThat(fatherOf(0)).isNull();
    }

    @Test
    void aChildsIsTheHusbandWhereTheHeadIsAWoman() {
        told("Shaima Popal", null, null, null);
        told("Zalmay", "male", null, new Relation("partner", 0));
        told("Palwasha", null, null, new Relation("child", 0));
        assertThat(fatherOf(2)).isEqualTo("Zalmay");
    }

    @Test
    void aWidowsChildHasNoneThatIsTold() {
        told("Shaima Popal", "female", null, null);
        told("Palwasha", null, null, new Relation("child", 0));
        assertThat(fatherOf(1)).isNull();
    }

    @Test
    void aBrothersIsTheHeadsOwn() {
        told("Zalmay Popal", "male", "Nadir", null);
        told("Wali", "male", null, new Relation("sibling", 0));
        assertThat(fatherOf(1)).isEqualTo("Nadir");
    }

    @Test
    void theHeadsIsTheManToldToBeTheParent() {
        told("Zalmay Popal", "male", null, null);
        told("Nadir Khan", "male", null, new Relation("parent", 0));
        told("Bibi Gul", "female", null, new Relation("parent", 0));
        told("Wali", null, null, new Relation("sibling", 0));
        assertThat(fatherOf(0)).isEqualTo("Nadir Khan");
        assertThat(fatherOf(3)).isEqualTo("Nadir Khan");
        assertThat(fatherOf(1)).isNull();
    }

    @Test
    void whatIsStatedNeedNotBeTold() {
        told("Zalmay Popal", null, null, null);
        told("Palwasha", null, "Rahim", new Relation("child", 0));
        assertThat(fatherOf(1)).isNull();
    }

    @Test
    void aRelationThatPointsNowhereOrToItselfTellsNothing() {
        told("Palwasha", null, null, new Relation("child", null));
        told("Wali", null, null, new Relation("child", 7));
        told("Nadir", null, null, new Relation("child", 2));
        assertThat(fatherOf(0)).isNull();
        assertThat(fatherOf(1)).isNull();
        assertThat(fatherOf(2)).isNull();
    }
}
