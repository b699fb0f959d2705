package org.safepassage.exercise.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.people.Work;
import org.safepassage.exercise.truth.Claim;
import org.safepassage.exercise.truth.Fact;
import org.safepassage.exercise.truth.MentionRole;
import org.safepassage.exercise.truth.TruthFiles;

/** The employers' rolls: careful clerks, one spelling each, and now and then a person entered twice. */
final class Rolls {
    private static final List<String> CODES =
            List.of("number", "service", "name", "father", "birth", "role", "employer", "contract", "from", "to");
    private final Chance chance;
    private final List<Entry> forces = new ArrayList<>();
    private final List<Entry> department = new ArrayList<>();
    private final Hand forcesHand;
    private final Hand departmentHand;

    private record Entry(Claim claim, List<String> cells) {}

    Rolls(long seed) {
        this.chance = Chance.of(seed, "rolls", 0);
        this.forcesHand = new Hand(chance.next(), "en", false, 0.85);
        this.departmentHand = new Hand(chance.next(), "en", false, 0.9);
    }

    /** Which roll holds the person, and the claims of the rows; empty when the records were lost. */
    List<Claim> add(Person person) {
        boolean military = person.work().employer().equals("uk-forces");
        List<Entry> roll = military ? forces : department;
        List<Claim> added = new ArrayList<>();
        for (int times = chance.in(0.012) ? 2 : 1; times > 0; times--) {
            Entry entry = entry(person, military ? forcesHand : departmentHand);
            roll.add(entry);
            added.add(entry.claim());
        }
        return added;
    }

    private Entry entry(Person person, Hand hand) {
        Work work = person.work();
        Claim claim = new Claim(person.id(), person.family(), MentionRole.SUBJECT);
        claim.named(NameWriting.write(person, hand, false, chance));
        String father = chance.in(0.75) ? NameWriting.fatherOf(person, hand, chance) : "";
        String birth = person.birth().date().toString();
        claim.state(Fact.BIRTH, birth)
                .state(Fact.EMPLOYER, work.employer())
                .state(Fact.EMPLOYMENT, "direct")
                .state(Fact.ROLE, work.role())
                .state(Fact.WORKED_FROM, "" + work.from())
                .state(Fact.WORKED_TO, "" + work.to())
                .identify("service", person.papers().service().replace("-", ""));
        String employer = work.employer().equals("uk-forces") ? "British Forces" : "British Embassy Kabul";
        return new Entry(
                claim,
                List.of(
                        person.papers().service(),
                        claim.name(),
                        father,
                        birth,
                        work.role(),
                        employer,
                        "Direct",
                        "" + work.from(),
                        "" + work.to()));
    }

    /** Writes both rolls, each in an order of its own. @return rows written */
    int write(Path folder, TruthFiles truth) throws IOException {
        Files.createDirectories(folder);
        Sheet first = sheet(forces, "Locally employed civilians, British Forces: register of direct employees");
        keep(folder.resolve("forces-register.csv"), first.csv(false), forces, truth);
        Sheet second = sheet(department, "");
        keep(folder.resolve("embassy-staff.xlsx"), second.xlsx(), department, truth);
        return forces.size() + department.size();
    }

    private Sheet sheet(List<Entry> roll, String title) {
        chance.shuffle(roll);
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (Entry entry : roll) {
            if (number > 0 && chance.in(0.004)) {
                rows.add(List.of());
            }
            entry.claim().inRow(++number);
            List<String> cells = new ArrayList<>(List.of("" + number));
            cells.addAll(entry.cells());
            rows.add(cells);
        }
        return new Sheet(title, Columns.of(CODES, "en", chance).headings(), rows);
    }

    private static void keep(Path file, byte[] bytes, List<Entry> roll, TruthFiles truth) throws IOException {
        if (roll.isEmpty()) {
            return;
        }
        Files.write(file, bytes);
        String source = Hash.of(bytes);
        for (Entry entry : roll) {
            truth.mention(source, List.of(), "roll", entry.claim());
        }
    }
}
