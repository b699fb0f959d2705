package org.safepassage.exercise.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.truth.Claim;
import org.safepassage.exercise.truth.TruthFiles;

/** The offices' lists, several open at once; a full one goes out by mail, in the text or attached, or lands as a file. */
final class Lists {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int OPEN = 6;
    private final long seed;
    private final Post post;
    private final Path folder;
    private final TruthFiles truth;
    private final Envelopes envelopes;
    private final List<OpenList> open = new ArrayList<>();
    private long drawn;
    private long files;

    Lists(long seed, Path folder, Post post, TruthFiles truth, Envelopes envelopes) throws IOException {
        this.seed = seed;
        this.folder = Files.createDirectories(folder);
        this.post = post;
        this.truth = truth;
        this.envelopes = envelopes;
        for (int i = 0; i < OPEN; i++) {
            open.add(next());
        }
    }

    private OpenList next() {
        return new OpenList(Chance.of(seed, "list", drawn++));
    }

    /** Puts the family on {@code times} different lists. */
    List<Claim> add(Family family, int times, Chance chance) throws IOException {
        List<Claim> added = new ArrayList<>();
        int first = chance.below(OPEN);
        for (int i = 0; i < Math.min(times, OPEN); i++) {
            int slot = (first + i) % OPEN;
            added.addAll(open.get(slot).add(family));
            if (open.get(slot).full()) {
                send(open.get(slot));
                open.set(slot, next());
            }
        }
        return added;
    }

    void close() throws IOException {
        for (OpenList list : open) {
            if (list.size() > 0) {
                send(list);
            }
        }
    }

    private void send(OpenList list) throws IOException {
        Chance chance = list.chance;
        switch (chance.weighted(20, 32, 33, 15)) {
            case 0 -> mail(list, list.typed(), List.of());
            case 1 -> attach(list, "csv");
            case 2 -> attach(list, "xlsx");
            default -> file(list, chance.in(0.5) ? "csv" : "xlsx");
        }
    }

    private void attach(OpenList list, String kind) throws IOException {
        boolean csv = kind.equals("csv");
        Sheet sheet = list.sheet();
        byte[] bytes = csv ? sheet.csv(list.chance.in(0.2)) : sheet.xlsx();
        String name = list.chance.pick("list", "Afghanistan list", "cases v2", "names", "لیست") + "." + kind;
        mail(
                list,
                List.of(),
                List.of(Attachment.file(
                        name,
                        csv ? list.chance.pick("text/csv", "text/csv; charset=utf-8", "text/csv; charset=UTF-8") : XLSX,
                        bytes)));
    }

    private void mail(OpenList list, List<String> typed, List<Attachment> attached) throws IOException {
        Chance chance = list.chance;
        String staff = Offices.staff(chance);
        Letter letter = new Letter(Hand.of("en", chance), chance);
        Map<String, String> words = new HashMap<>();
        words.put("n", "" + list.size());
        words.put("ref", "AFG" + chance.between(100, 999));
        letter.say("greeting.office", words);
        letter.lines.add("");
        letter.say(typed.isEmpty() ? "list.attached" : "list.intro", words);
        letter.lines.add("");
        letter.lines.addAll(typed);
        letter.say("filler.office", words);
        letter.lines.add("");
        letter.say("closing.office", words);
        letter.lines.add(staff);
        letter.lines.add(list.office.name());
        letter.advocate(list.office.id(staff), "", staff);
        Mail.Address from = Offices.address(list.office, staff);
        OffsetDateTime time = Calendar.draw(chance);
        List<Attachment> attachments = new ArrayList<>(attached);
        attachments.addAll(envelopes.logo(chance));
        byte[] bytes = envelopes.close(
                from,
                time,
                letter.phrases.say("subject.list", chance, words),
                Envelopes.messageId(from.address(), chance),
                List.of(),
                letter.text(),
                attachments,
                chance);
        List<Claim> claims = new ArrayList<>(letter.claims());
        claims.addAll(list.claims());
        List<String> also = attached.stream().map(file -> Hash.of(file.bytes())).toList();
        post.deliver(new Arrival("list", list.hand.language(), time, bytes, claims, false, false, also));
    }

    private void file(OpenList list, String kind) throws IOException {
        Sheet sheet = list.sheet();
        byte[] bytes = kind.equals("csv") ? sheet.csv(false) : sheet.xlsx();
        String office = list.office.domain().replaceAll("\\..*", "");
        Path file = folder.resolve("%s-%04d.%s".formatted(office, ++files, kind));
        Files.write(file, bytes);
        String source = Hash.of(bytes);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("source", source);
        line.put("path", file.getFileName().toString());
        line.put("kind", "list");
        line.put("form", "list");
        line.put("bytes", bytes.length);
        line.put("mentions", list.size());
        truth.message(line);
        for (Claim claim : list.claims()) {
            truth.mention(source, List.of(), "list", claim);
        }
    }

    long count() {
        return files;
    }
}
