package org.safepassage.service.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safepassage.service.access.Role;
import org.safepassage.service.access.SignedIn;
import org.safepassage.service.assurances.Document;
import org.safepassage.service.people.FamilyId;
import org.safepassage.service.people.PersonId;

class MovementTest extends OnAConvoy {
    @Test
    void aFamilyGoesFromItsSeatToItsLanding() {
        CallForwardId called = called();
        callForwards().deliver(planner, List.of(called), How.VOICE);
        callForwards().confirm(planner, List.of(called), now());
        Recorded passed = record(PassageOutcome.PASSED, "torkham", crowd.people(family));
        service.get(Serials.class).open(planner, convoy);
        service.get(Serials.class).depart(planner, convoy, now());
        record(PassageOutcome.LANDED, "brize-norton", crowd.people(family));
        service.get(Serials.class).arrive(planner, convoy, now());

        assertThat(passed.disputed()).isEmpty();
        assertThat(crowd.entries(crowd.people(family).getFirst().value()))
                .containsSubsequence(
                        "seat.promised",
                        "call-forward.issued",
                        "call-forward.delivered",
                        "call-forward.confirmed",
                        "passage.expected",
                        "passage.passed",
                        "person.departed",
                        "call-forward.arrived",
                        "passage.landed",
                        "person.arrived");
        Manifest.Counts counts =
                service.get(Manifests.class).of(post.operation(), convoy).counts();
        assertThat(counts.planned()).isEqualTo(3);
        assertThat(counts.landed()).isEqualTo(3);
        assertThat(counts.unknown()).isZero();
    }

    @Test
    void aPostsClockThatIsADayWrongIsShownToAPersonAndNothingIsLost() {
        called();
        PersonId person = crowd.people(family).getFirst();
        Recorded future = record(report(person, PassageOutcome.PASSED, now().plus(Duration.ofDays(1))));
        Recorded past = record(report(person, PassageOutcome.PASSED, now().minus(Duration.ofDays(1))));

        assertThat(future.disputed().getFirst().dispute()).contains(Dispute.FUTURE);
        assertThat(past.disputed().getFirst().dispute()).contains(Dispute.BEFORE_CALLED);
        assertThat(crowd.entries(person.value()))
                .doesNotContain("passage.passed")
                .contains("passage.disputed");
        passages().settle(planner, future.disputed().getFirst().id(), true, Optional.of(now()));
        passages().settle(planner, past.disputed().getFirst().id(), false, Optional.empty());
        assertThat(crowd.entries(person.value())).contains("passage.passed");
        assertThat(passages().of(post.operation(), person)).hasSize(3);
    }

    @Test
    void reportsThatRepeatOrContradictWaitForAPerson() {
        PersonId person = crowd.people(family).getFirst();
        record(report(person, PassageOutcome.PASSED, now()));

        assertThat(record(report(person, PassageOutcome.PASSED, now()))
                        .disputed()
                        .getFirst()
                        .dispute())
                .contains(Dispute.REPEATED);
        Recorded back =
                record(report(person, PassageOutcome.TURNED_BACK, now()).because(TurnedBackBecause.DOCUMENT_REFUSED));
        assertThat(back.disputed().getFirst().dispute()).contains(Dispute.CONTRADICTS);
        passages().settle(planner, back.disputed().getFirst().id(), true, Optional.empty());

        assertThat(passages().standing(post.operation(), List.of(person)))
                .extracting(Passage::outcome)
                .containsExactly(PassageOutcome.TURNED_BACK);
        assertThat(status(person)).isEqualTo("located");
        assertThat(crowd.entries(person.value())).contains("passage.corrected", "passage.turned-back");
    }

    @Test
    void whatHappensAtACrossingTestsWhatWasPromised() {
        PersonId person = crowd.people(family).getFirst();
        record(report(person, PassageOutcome.PASSED, now()).showing(Set.of(Document.TRAVEL_AUTHORISATION)));
        PassageId id =
                passages().standing(post.operation(), List.of(person)).getLast().id();

        assertThat(crowd.count(
                        "select count(*) from passage where observation is not null and id = '" + id.value() + "'"))
                .isEqualTo(1);
        passages().correct(planner, id, Optional.empty(), "wrong-person");
        assertThat(crowd.count("select count(*) from entry where code = 'conduct.corrected'"))
                .isPositive();
    }

    @Test
    void aSerialCancelledUnderBoardingLeavesNobodyOutOfSight() {
        CallForwardId called = called();
        callForwards().deliver(planner, List.of(called), How.VOICE);
        service.get(Serials.class).open(planner, convoy);
        PersonId first = crowd.people(family).getFirst();
        record(new Report(
                first,
                Optional.of(convoy),
                "kabul",
                PassageOutcome.BOARDED,
                now(),
                Optional.empty(),
                Set.of(),
                Optional.empty()));
        service.get(Serials.class).cancel(planner, convoy, "no-fuel");

        assertThat(passages().disputed(post.operation()))
                .anyMatch(one ->
                        one.person().equals(first) && one.dispute().equals(Optional.of(Dispute.SERIAL_CANCELLED)));
        assertThat(seatedOn(convoy)).isEmpty();
        assertThatThrownBy(() -> service.get(Serials.class).open(planner, convoy))
                .isInstanceOf(MovementRefused.WrongState.class);
    }

    @Test
    void aFamilyIsSplitByHandOnlyWhenItChoseSo() {
        FamilyId other = crowd.family(500, 3);
        List<PersonId> people = crowd.people(other);
        Seats seats = service.get(Seats.class);

        assertThatThrownBy(() -> seats.promise(planner, convoy, other, people.subList(0, 2), false))
                .isInstanceOf(MovementRefused.WouldSplit.class);
        service.get(Splits.class).choose(planner, other, people.subList(0, 2), SplitReason.THEY_CHOSE);
        seats.promise(planner, convoy, other, people.subList(0, 2), false);

        assertThat(seatedOn(convoy)).containsAll(people.subList(0, 2)).doesNotContain(people.getLast());
        assertThat(crowd.entries(other.value())).contains("family.split-chosen");
    }

    @Test
    void aHandOverNeedsTwoPeopleAndAReasonForEachDifference() {
        HandOvers handOvers = service.get(HandOvers.class);
        HandOverId id = handOvers.give(planner, "torkham", Optional.of(convoy), 12);
        SignedIn other = post.signedIn(Role.SPECIALIST);

        assertThatThrownBy(() -> handOvers.take(planner, id, 12, Map.of()))
                .isInstanceOf(MovementRefused.SamePerson.class);
        assertThatThrownBy(() -> handOvers.take(other, id, 11, Map.of()))
                .isInstanceOf(MovementRefused.Incomplete.class);
        handOvers.take(other, id, 11, Map.of(CountDiffers.TO_HOSPITAL, 1));
        assertThat(handOvers.of(post.operation(), convoy).getFirst().differences())
                .containsEntry("to-hospital", 1);
    }

    @Test
    void somebodyOnNoListIsKeptFirstAndFoundLater() {
        Door door = service.get(Door.class);
        DoorId met = door.register(
                planner,
                Unlisted.named("Gulalai Stanekzai", "1991", "female", ""),
                "torkham",
                Optional.of(convoy),
                PassageOutcome.PASSED,
                Optional.empty(),
                now());
        assertThat(door.follow(post.operation())).isZero();
        post.comes("R <r@mail.example>", "help", "My name is Rahim Popal, born 1980.\n");

        assertThat(door.follow(post.operation())).isEqualTo(1);
        PersonId person = door.all(post.operation()).stream()
                .filter(one -> one.id().equals(met))
                .flatMap(one -> one.person().stream())
                .findFirst()
                .orElseThrow();
        assertThat(crowd.entries(person.value())).contains("passage.passed");
        assertThat(door.follow(post.operation())).isZero();
    }

    @Test
    void whoeverIsTurnedBackMayHaveSeatsOnAnotherSerialAndNotOnTheSame() {
        PersonId person = crowd.people(family).getFirst();
        crowd.people(family)
                .forEach(one ->
                        record(report(one, PassageOutcome.TURNED_BACK, now()).because(TurnedBackBecause.PROVINCE)));
        service.get(Assign.class).assign(planner);
        assertThat(seatedOn(convoy)).doesNotContain(person);
        SerialId later = service.get(Serials.class)
                .plan(planner, crowd.convoy("east-" + 100 + made++, now().plus(Duration.ofDays(2)), 6, 1, 0));
        service.get(Assign.class).assign(planner);

        assertThat(seatedOn(later)).contains(person);
    }

    @Test
    void twoWhoTurnOutToBeOnePersonKeepOneSeat() {
        FamilyId again = crowd.family(900, 1);
        PersonId twice = crowd.people(again).getFirst();
        PersonId kept = crowd.people(family).getFirst();
        service.get(Assign.class).assign(planner);
        crowd.run("update person set joined = ? where id = ?", kept.value(), twice.value());
        crowd.run("update family_member set to_at = now() where person = ?", twice.value());
        service.get(Assign.class).assign(planner);

        assertThat(seatedOn(convoy)).contains(kept).doesNotContain(twice);
        assertThat(crowd.entries(twice.value())).contains("seat.promised", "seat.released");
    }

    @Test
    void theDeadHoldNoSeatAndTheirKinAreToldOnce() {
        PersonId person = crowd.people(family).getLast();
        Casualties casualties = service.get(Casualties.class);
        UUID alert = alert("torkham");
        casualties.record(planner, person, Optional.of(alert), now());
        casualties.kinTold(planner, person, How.IN_PERSON);

        assertThat(crowd.entries(person.value())).contains("person.deceased", "kin.told", "seat.released");
        assertThatThrownBy(() -> casualties.kinTold(planner, person, How.VOICE))
                .isInstanceOf(MovementRefused.AlreadyDone.class);
        assertThat(record(report(person, PassageOutcome.PASSED, now().plusSeconds(1)))
                        .disputed()
                        .getFirst()
                        .dispute())
                .contains(Dispute.DECEASED);
    }
}
