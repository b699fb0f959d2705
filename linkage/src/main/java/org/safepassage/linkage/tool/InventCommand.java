package org.safepassage.linkage.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a list of invented records with known truth, to measure speed and accuracy on. */
@Command(
        name = "invent",
        mixinStandardHelpOptions = true,
        description = "Writes invented records whose entity column tells the truth.")
final class InventCommand implements Callable<Integer> {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String[] STARTS = {
        "b", "br", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "sh", "t", "v", "w", "z", ""
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ee"};
    private static final String[] ENDS = {"n", "r", "l", "s", "d", "m", "", "ck", "nt"};
    private static final int NAMES = 12_000;
    private static final int PLACES = 900;

    @Option(names = "--records", required = true, description = "how many rows")
    int records;

    @Option(names = "--seed", description = "equal seeds give equal lists (default: ${DEFAULT-VALUE})")
    long seed = 1;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    Path out = Path.of("");

    private Random random = new Random(1);

    private record Person(String given, String family, LocalDate birth, String place, String phone) {}

    @Override
    public Integer call() throws IOException {
        random = new Random(seed);
        List<String> names = words(NAMES, 2);
        List<String> places = words(PLACES, 3);
        try (PrintWriter to = new PrintWriter(Files.newBufferedWriter(out))) {
            to.println("id,first_name,surname,dob,city,phone,entity");
            for (int row = 0, entity = 0; row < records; entity++) {
                Person person = new Person(common(names), common(names), day(), common(places), phone());
                int copies = copies();
                for (int copy = 0; copy < copies && row < records; copy++, row++) {
                    to.println(row + "," + written(copy == 0 ? person : changed(person, places)) + "," + entity);
                }
            }
        }
        return 0;
    }

    private List<String> words(int number, int syllables) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            StringBuilder word = new StringBuilder();
            for (int s = 0; s < syllables; s++) {
                word.append(any(STARTS)).append(any(VOWELS)).append(s == syllables - 1 ? any(ENDS) : "");
            }
            words.add(word.toString());
        }
        return words;
    }

    /* Some names are far more common than others. */
    private String common(List<String> words) {
        double draw = random.nextDouble();
        return words.get((int) (draw * draw * draw * words.size()));
    }

    private int copies() {
        int draw = random.nextInt(100);
        return draw < 50 ? 1 : draw < 75 ? 2 : draw < 90 ? 3 : 4;
    }

    private Person changed(Person p, List<String> places) {
        boolean swap = chance(4);
        String given = chance(15) ? slip(p.given) : p.given;
        String family = chance(15) ? slip(p.family) : p.family;
        LocalDate birth = chance(8) ? p.birth.plusYears(random.nextBoolean() ? 1 : -10) : chance(8) ? day() : p.birth;
        String place = chance(15) ? common(places) : p.place;
        return new Person(swap ? family : given, swap ? given : family, birth, place, chance(25) ? phone() : p.phone);
    }

    private String written(Person p) {
        return (chance(5) ? "" : p.given) + "," + (chance(5) ? "" : p.family) + "," + (chance(8) ? "" : p.birth) + ","
                + (chance(10) ? "" : p.place) + "," + (chance(20) ? "" : p.phone);
    }

    private String slip(String word) {
        int at = random.nextInt(word.length());
        char letter = LETTERS.charAt(random.nextInt(26));
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            default -> word.substring(0, at) + letter + word.substring(at + 1);
        };
    }

    private LocalDate day() {
        return LocalDate.of(1930, 1, 1).plusDays(random.nextInt(31_000));
    }

    private String phone() {
        return "07%08d".formatted(random.nextInt(100_000_000));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
