package org.safepassage.exercise.writing;

import java.util.List;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.NameTables;

/** Invented members of parliament, charities and firms that write for others. */
final class Offices {
    private static final List<Office> ALL = NameTables.lines("/org/safepassage/exercise/offices.tsv").stream()
            .map(line -> line.split("\t"))
            .map(cells -> new Office(cells[0], cells[1], cells[2]))
            .toList();
    private static final List<String> STAFF = NameTables.lines("/org/safepassage/exercise/staff.tsv");

    private Offices() {}

    /** @param place constituency, or what the office is */
    record Office(String name, String place, String domain) {
        boolean ofMember() {
            return name.endsWith(" MP");
        }

        String id(String staff) {
            return "adv-" + Integer.toHexString((domain + staff).hashCode());
        }
    }

    static Office draw(Chance chance) {
        return chance.in(0.8) ? ALL.get(chance.below(12)) : chance.pick(ALL);
    }

    static String staff(Chance chance) {
        return chance.pick(STAFF);
    }

    static Mail.Address address(Office office, String staff) {
        String local = staff.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".");
        String shown = office.ofMember() ? staff + " (Office of " + office.name() + ")" : staff;
        return new Mail.Address(shown, local + "@" + office.domain());
    }
}
