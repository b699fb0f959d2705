package org.safepassage.linkage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.safepassage.linkage.dates.BirthDate;
import org.safepassage.linkage.dates.Reckoning;
import org.safepassage.linkage.dates.SolarHijri;
import org.safepassage.linkage.identifiers.Document;

/**
 * Invented families who write, are written about, and stand on lists: the truth a matcher is scored against. Its table of
 * names is its own, with spellings that the matcher's table does not have.
 */
final class InventedPeople {
    record Name(List<String> arabic, List<String> latin) {}

    record Mention(int person, Described described) {}

    private record Person(
            Name given, boolean woman, @Nullable Person father, Name family, LocalDate birth, int household) {}

    private final Random random;
    private final List<Name> men = new ArrayList<>();
    private final List<Name> women = new ArrayList<>();
    private final List<Name> families = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();

    InventedPeople(int number, long seed) {
        random = new Random(seed);
        read();
        for (int household = 0; people.size() < number; household++) {
            household(household);
        }
        for (int i = 0; i < people.size(); i++) {
            write(i);
        }
    }

    private void read() {
        var stream = Objects.requireNonNull(InventedPeople.class.getResourceAsStream("invented-names.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\\|");
                Name name = new Name(List.of(cells[2].split(";")), List.of(cells[3].split(";")));
                List<Name> kind = cells[0].equals("m") ? men : cells[0].equals("f") ? women : families;
                for (int i = 0; i < Integer.parseInt(cells[1]); i++) {
                    kind.add(name);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void household(int number) {
        Name family = any(families);
        Person grandfather = new Person(any(men), false, null, family, LocalDate.of(1940, 1, 1), -1);
        Person father = new Person(any(men), false, grandfather, family, day(1960, 1990), number);
        Person hers = new Person(any(men), false, null, any(families), LocalDate.of(1940, 1, 1), -1);
        people.add(father);
        people.add(new Person(any(women), true, hers, family, father.birth.plusDays(random.nextInt(3000)), number));
        LocalDate last = father.birth.plusYears(20);
        List<Name> taken = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            boolean woman = random.nextBoolean();
            Name given = any(woman ? women : men);
            if (taken.contains(given)) {
                continue;
            }
            taken.add(given);
            boolean twin = random.nextInt(12) == 0;
            last = twin ? last : last.plusDays(330 + random.nextInt(1200));
            people.add(new Person(given, woman, father, family, last, number));
        }
        if (random.nextInt(3) == 0) {
            Name given = any(men);
            if (given != father.given) {
                people.add(new Person(given, false, grandfather, family, day(1960, 1995), number));
            }
        }
    }

    private void write(int index) {
        Person person = people.get(index);
        int times = 2 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            boolean arabic = random.nextInt(100) < 40;
            Described said = Described.named(name(person, arabic));
            if (random.nextInt(100) < 50 && person.father != null) {
                said = said.father(spelt(person.father.given, arabic));
            }
            if (random.nextInt(100) < 80) {
                said = said.born(birth(person.birth));
            }
            if (random.nextInt(100) < 65) {
                boolean shared = random.nextInt(100) < 60;
                said = said.phones(
                        List.of("07%08d".formatted(shared ? person.household * 977 % 100000000 : index * 1013 + 7)));
            }
            if (random.nextInt(100) < 35) {
                said = said.documents(List.of(
                        Document.read("tazkira", digits(100000 + index * 37L)).orElseThrow()));
            }
            if (random.nextInt(100) < 30) {
                said = said.sex(person.woman ? Described.Sex.FEMALE : Described.Sex.MALE);
            }
            if (random.nextInt(100) < 40) {
                said = said.place(List.of("Kabul", "Herat", "Kandahar", "Balkh", "Nangarhar")
                        .get(person.household % 5));
            }
            mentions.add(new Mention(index, said.source(i + "-" + person.household / 20)));
        }
    }

    private String digits(long number) {
        String written = Long.toString(number);
        if (random.nextInt(100) < 6) {
            int at = random.nextInt(written.length());
            written = written.substring(0, at) + random.nextInt(10) + written.substring(at + 1);
        }
        return written;
    }

    private String name(Person person, boolean arabic) {
        List<String> parts = new ArrayList<>();
        parts.add(spelt(person.given, arabic));
        int kind = random.nextInt(100);
        if (kind < 15 && person.father != null) {
            parts.add(spelt(person.father.given, arabic));
        }
        if (kind < 5 && person.father != null && person.father.father != null) {
            parts.add(spelt(person.father.father.given, arabic));
        }
        if (kind < 82) {
            parts.add(spelt(person.family, arabic));
        }
        if (parts.size() > 1 && random.nextInt(100) < 6) {
            parts.addFirst(parts.removeLast());
        }
        String title = random.nextInt(100) < 6 ? (arabic ? "حاجی " : "Haji ") : "";
        return title + String.join(" ", parts);
    }

    private String spelt(Name name, boolean arabic) {
        return any(arabic ? name.arabic : name.latin);
    }

    private BirthDate birth(LocalDate day) {
        int kind = random.nextInt(100);
        int year = SolarHijri.yearOf(day);
        if (kind < 35) {
            return BirthDate.exact(day);
        }
        if (kind < 50) {
            return BirthDate.year(year, Reckoning.SOLAR_HIJRI);
        }
        if (kind < 65) {
            return BirthDate.exact(day.getYear(), 1, 1, Reckoning.GREGORIAN);
        }
        return kind < 80
                ? BirthDate.year(day.getYear(), Reckoning.GREGORIAN)
                : BirthDate.ofAge(
                        java.time.Period.between(day, LocalDate.of(2021, 8, 20)).getYears(), LocalDate.of(2021, 8, 20));
    }

    private LocalDate day(int from, int to) {
        return LocalDate.of(from, 1, 1).plusDays(random.nextInt((to - from) * 365));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
