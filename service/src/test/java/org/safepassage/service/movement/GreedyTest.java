package org.safepassage.service.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safepassage.service.operations.PlannedSerial;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;

class GreedyTest {
    private static final Instant LEAVES = Instant.parse("2021-08-20T06:00:00Z");

    @Test
    void theSmallerFamilyFurtherDownTakesWhatTheLargerCouldNotUse() {
        List<Placed> placed = new Greedy(List.of(serial(3, 0, 0)), Set.of()).place(List.of(group(6, 0), group(3, 0)));

        assertThat(placed.getFirst().outcome()).isEqualTo(Outcome.NO_ROOM);
        assertThat(placed.getFirst().wanted()).isEqualTo(6);
        assertThat(placed.getFirst().free()).isEqualTo(3);
        assertThat(placed.getLast().outcome()).isEqualTo(Outcome.ON);
    }

    @Test
    void infantsSitOnLapsOfTheirOwnFamilyWhileThereAreLaps() {
        List<Placed> placed = new Greedy(List.of(serial(3, 1, 0)), Set.of()).place(List.of(group(2, 2)));

        assertThat(placed.getFirst().outcome()).isEqualTo(Outcome.ON);
        assertThat(placed.getFirst().onLaps()).hasSize(1);
        assertThat(placed.getFirst().inSeats()).hasSize(3);
    }

    @Test
    void anInfantAloneTakesASeat() {
        Placed placed = new Greedy(List.of(serial(1, 1, 0)), Set.of())
                .place(List.of(group(0, 1)))
                .getFirst();

        assertThat(placed.inSeats()).hasSize(1);
        assertThat(placed.onLaps()).isEmpty();
    }

    @Test
    void heldSeatsAreGivenToNobodyAndSaidToBeTheReason() {
        Placed placed = new Greedy(List.of(serial(1, 0, 4)), Set.of())
                .place(List.of(group(3, 0)))
                .getFirst();

        assertThat(placed.outcome()).isEqualTo(Outcome.HELD);
    }

    @Test
    void anAlertAnywhereOnTheWayClosesIt() {
        Placed placed = new Greedy(List.of(serial(9, 0, 0)), Set.of("torkham"))
                .place(List.of(group(3, 0)))
                .getFirst();

        assertThat(placed.outcome()).isEqualTo(Outcome.ROUTE_CLOSED);
        assertThat(placed.place()).contains("torkham");
    }

    @Test
    void aFamilyThatWouldBeSplitIsNotPlacedUnlessItChoseSo() {
        Group whole = group(3, 0);
        Group undecided = new Group(
                whole.family(), whole.seated(), List.of(), 1, false, Set.of(), Optional.empty(), Optional.empty());
        Group chosen = new Group(
                whole.family(), whole.seated(), List.of(), 1, true, Set.of(), Optional.empty(), Optional.empty());

        assertThat(new Greedy(List.of(serial(9, 0, 0)), Set.of())
                        .place(List.of(undecided))
                        .getFirst()
                        .outcome())
                .isEqualTo(Outcome.WOULD_SPLIT);
        assertThat(new Greedy(List.of(serial(9, 0, 0)), Set.of())
                        .place(List.of(chosen))
                        .getFirst()
                        .outcome())
                .isEqualTo(Outcome.ON);
    }

    @Test
    void whateverTheFamiliesNoSerialIsFilledBeyondItsSeatsAndNoneInPart() {
        Random chance = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Serial> serials = new ArrayList<>();
            for (int n = 0; n < 1 + chance.nextInt(5); n++) {
                serials.add(serial(1 + chance.nextInt(20), chance.nextInt(4), chance.nextInt(3)));
            }
            List<Group> groups = IntStream.range(0, 30)
                    .mapToObj(n -> group(chance.nextInt(6), chance.nextInt(3)))
                    .filter(group -> group.size() > 0)
                    .toList();
            List<Placed> placed = new Greedy(serials, Set.of()).place(groups);
            for (Serial serial : serials) {
                List<Placed> on = placed.stream()
                        .filter(one -> one.on().filter(serial.id()::equals).isPresent())
                        .toList();
                assertThat(on.stream().mapToInt(one -> one.inSeats().size()).sum())
                        .isLessThanOrEqualTo(serial.free());
                assertThat(on.stream().mapToInt(one -> one.onLaps().size()).sum())
                        .isLessThanOrEqualTo(serial.lapsFree());
                assertThat(on)
                        .allSatisfy(one -> assertThat(
                                        one.inSeats().size() + one.onLaps().size())
                                .isEqualTo(one.group().size()));
            }
        }
    }

    private static Serial serial(int free, int laps, int held) {
        return new Serial(
                new SerialId(UUID.randomUUID()),
                "east-1",
                PlannedSerial.Kind.CONVOY,
                PlannedSerial.Leg.OUT,
                "kabul",
                "islamabad",
                Optional.of("torkham"),
                LEAVES,
                free + held,
                laps,
                "medical",
                true,
                SerialState.PLANNED,
                0,
                held,
                free,
                0,
                laps);
    }

    private static Group group(int seated, int infants) {
        return new Group(
                new FamilyId(UUID.randomUUID()),
                people(seated),
                people(infants),
                0,
                false,
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<PersonId> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new PersonId(UUID.randomUUID()))
                .toList();
    }
}
