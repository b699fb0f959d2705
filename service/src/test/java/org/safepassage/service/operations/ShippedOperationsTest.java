package org.safepassage.service.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ShippedOperationsTest {
    private static final Path ROOT = Path.of("..", "operations");

    @Test
    void afghanistanLoadsWithItsSchemesRulesAndPlaces() {
        Operation operation = Operations.read(ROOT.resolve("afghanistan-2021"));
        assertThat(operation.code()).isEqualTo("afghanistan-2021");
        assertThat(operation.rules().categories())
                .containsExactly("uk-national", "arap-1", "arap-2", "arap-3", "arap-4", "special-case");
        assertThat(operation.setting().zones().getFirst()).isEqualTo(ZoneId.of("Asia/Kabul"));
        assertThat(operation.places().crossings()).hasSize(13);
        assertThat(operation.places().airports()).hasSize(11);
        assertThat(operation.places().corridors()).hasSize(5);
        assertThat(operation.places().teams().stream()
                        .mapToInt(Places.Team::specialists)
                        .sum())
                .as("specialists sent to the neighbours")
                .isEqualTo(15);
        assertThat(operation.places().teams()).extracting(Places.Team::country).containsOnly("PK", "UZ", "TJ");
        assertThat(operation.promises().assurances()).hasSize(2);
    }

    @Test
    void onlyTheTwoOfficialCountsOfNationalsContradictEachOther() {
        Operation operation = Operations.read(ROOT.resolve("afghanistan-2021"));
        assertThat(operation.claims().contradictions())
                .singleElement()
                .satisfies(pair -> assertThat(pair)
                        .extracting(Claims.Claim::code)
                        .containsExactly("split-august-nationals", "split-september-nationals"));
    }

    @Test
    void sudanLoadsWithPlacesOfItsOwnThoughItHasNoRollsOrPromises() {
        Operation operation = Operations.read(ROOT.resolve("sudan-2023"));
        assertThat(operation.rules().categories()).containsExactly("british", "uk-resident");
        assertThat(operation.places().crossings()).hasSize(5);
        assertThat(operation.places().corridors()).hasSize(4);
        assertThat(operation.places().teams()).hasSize(3);
        assertThat(operation.rolls()).isEmpty();
        assertThat(operation.promises().assurances()).isEmpty();
    }
}
