package org.safepassage.service.command.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.MovableClock;
import org.safepassage.service.TestService;
import org.safepassage.service.assurances.KeptRates;
import org.safepassage.service.assurances.Rate;
import org.safepassage.service.casework.Post;
import org.safepassage.service.figures.Figure;
import org.safepassage.service.figures.Figures;
import org.safepassage.service.movement.CallForward;
import org.safepassage.service.movement.CallForwardState;
import org.safepassage.service.movement.CallForwards;
import org.safepassage.service.movement.Door;
import org.safepassage.service.movement.DoorId;
import org.safepassage.service.movement.ToBeTold;
import org.safepassage.service.people.PersonId;
import org.safepassage.service.permits.Permits;

/** Eight families, a world of the test's own, and every person's way held against what that world did to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheWayOutTest {
    private static final List<String> NAMES = List.of(
            "Zmarai Helmandi",
            "Tor Pekai",
            "Khushal Nangarhari",
            "Parwana Sadat",
            "Wahid Panjshiri",
            "Gulalai Momand",
            "Esmat Badakhshi",
            "Nazdana Wardak");

    @AutoClose
    TestService service;

    private Post post;
    private World world;
    private Map<Integer, DoorId> doors;
    private Map<String, Figure> figures;

    @BeforeAll
    void everybodyGoesTheWholeWay(@TempDir Path folder) throws Exception {
        service = TestService.in(folder);
        post = new Post(service);
        for (String name : NAMES) {
            String address = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@mail.example";
            post.comes(name + " <" + address + ">", "help", """
                    My name is %s. I was directly employed by the British Embassy in Kabul as an interpreter
                    from 2009 to 2014. The Taliban came to my house with my name on a list and said they will kill me.
                    """.formatted(name));
        }
        moveOnTo(Instant.parse("2021-08-30T00:00:00Z"));
        world = new World();
        doors = new TheWayOut(
                        service.application(), post.operation(), world, folder.resolve("root.json"), this::moveOnTo)
                .play(NAMES.size());
        Instant now = service.clock().instant();
        figures = service.get(Figures.class).at(post.operation(), now, now).stream()
                .collect(Collectors.toMap(Figure::code, Function.identity(), (one, other) -> one));
    }

    private void moveOnTo(Instant time) {
        MovableClock clock = service.clock();
        if (time.isAfter(clock.instant())) {
            clock.pass(Duration.between(clock.instant(), time));
        }
    }

    @Test
    void theFiguresSayWhatHappenedToEachPerson() {
        assertThat(figure("called-forward")).isEqualTo(world.asked.size());
        assertThat(figure("passed")).isEqualTo(world.passed.size() + 1).isPositive();
        assertThat(figure("turned-back")).isEqualTo(world.turnedBack.size()).isPositive();
        assertThat(figure("landed")).isEqualTo(world.landed.size()).isPositive();
        assertThat(figure("casualties")).isEqualTo(world.killed.size()).isPositive();
        assertThat(figure("kin-told")).isBetween(1L, (long) world.killed.size());
    }

    @Test
    void whoeverLandedHasLeaveAndTheEarlyOnesWereUpgraded() {
        assertThat(figure("arrived")).isEqualTo(world.landed.size());
        assertThat(figure("leave-granted")).isEqualTo(world.landed.size());
        assertThat(figure("upgraded")).isEqualTo(world.landedBeforeSeptember).isPositive();
    }

    @Test
    void theAttackWithdrewInstructionsAndNobodyWaitsToBeTold() {
        assertThat(figure("withdrawn")).isPositive();
        assertThat(service.get(ToBeTold.class).waiting(post.operation())).isEmpty();
    }

    @Test
    void whoeverConfirmedHasPapersAndNoFamilyHasTwoInstructions() {
        List<CallForward> arrived =
                service.get(CallForwards.class).in(post.operation(), Set.of(CallForwardState.ARRIVED));
        List<PersonId> people = arrived.stream()
                .flatMap(one -> one.people().stream())
                .distinct()
                .toList();
        assertThat(service.get(Permits.class).of(people).stream().map(one -> one.person()))
                .containsAll(people);
        assertThat(service.get(CallForwards.class)
                        .in(post.operation(), Set.of(CallForwardState.CONFIRMED, CallForwardState.EN_ROUTE)))
                .isEmpty();
    }

    @Test
    void promisesAreCountedAgainstWhatTheGuardsDid() {
        Rate kept = service.get(KeptRates.class)
                .of(post.operation(), service.clock().instant())
                .all();
        int atTheDoor = 1;
        assertThat(kept.kept()).isEqualTo(world.passed.size() + atTheDoor);
        assertThat(kept.people()).isEqualTo(world.passed.size() + atTheDoor + world.timesTurnedBack);
    }

    @Test
    void somebodyOnNoListIsKnownByTheNameTheySaidAtTheDoor() {
        assertThat(doors).hasSize(1);
        assertThat(service.get(Door.class).all(post.operation()))
                .singleElement()
                .satisfies(one -> assertThat(one.person()).isPresent());
    }

    private long figure(String code) {
        return figures.get(code).whole();
    }

    /** Lets the first two families pass wherever they come, turns the next back once, and kills one who waits. */
    private static final class World implements Outside {
        private final Set<PersonId> asked = new TreeSet<>(java.util.Comparator.comparing(PersonId::value));
        private final Set<UUID> passed = new TreeSet<>();
        private final Set<UUID> turnedBack = new TreeSet<>();
        private final Set<UUID> landed = new TreeSet<>();
        private final Set<UUID> killed = new TreeSet<>();
        private int timesTurnedBack;
        private int landedBeforeSeptember;

        @Override
        public List<Happening> ask(Question question, List<Called> called) {
            List<Happening> seen = new ArrayList<>();
            for (Called one : called) {
                switch (question) {
                    case ANSWERS -> {
                        asked.addAll(one.people());
                        seen.add(of(one, null, "confirmed", ""));
                    }
                    case ATTACK -> attack(one, seen);
                    case GATE -> gate(one, seen);
                    case FLIGHT ->
                        one.people().forEach(person -> {
                            landed.add(person.value());
                            landedBeforeSeptember += one.at().isBefore(Instant.parse("2021-08-31T20:00:00Z")) ? 1 : 0;
                            seen.add(of(one, person, "landed", ""));
                        });
                }
            }
            return seen;
        }

        private void attack(Called one, List<Happening> seen) {
            if (killed.isEmpty()) {
                PersonId person = one.people().getFirst();
                killed.add(person.value());
                seen.add(of(one, person, "killed", ""));
            }
        }

        private void gate(Called one, List<Happening> seen) {
            for (PersonId person : one.people()) {
                boolean back = passed.size() >= 2 && turnedBack.isEmpty();
                if (back) {
                    turnedBack.add(person.value());
                    timesTurnedBack++;
                    seen.add(of(one, person, "turned-back", "no-visa"));
                } else {
                    if (passed.isEmpty()) {
                        var stranger = new Stranger(1, "Spogmai Zadran", "1999-05-06", "female", "sister");
                        seen.add(new Happening(
                                one.id(), null, stranger, "passed", one.place(), one.at(), "", List.of("tazkira")));
                    }
                    passed.add(person.value());
                    seen.add(of(one, person, "passed", ""));
                }
            }
        }

        private static Happening of(
                Called one, @org.jspecify.annotations.Nullable PersonId person, String outcome, String because) {
            List<String> papers = List.of("travel-authorisation", "tazkira");
            return new Happening(one.id(), person, null, outcome, one.place(), one.at(), because, papers);
        }
    }
}
