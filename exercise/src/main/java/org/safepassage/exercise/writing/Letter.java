package org.safepassage.exercise.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.truth.Claim;
import org.safepassage.exercise.truth.Fact;
import org.safepassage.exercise.truth.MentionRole;

/** A text while it is being written, with one claim for each person it names. */
final class Letter {
    final Hand hand;
    final Chance chance;
    final Phrases phrases;
    final List<String> lines = new ArrayList<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    Letter(Hand hand, Chance chance) {
        this.hand = hand;
        this.chance = chance;
        this.phrases = Phrases.of(hand.language());
    }

    /** The claim about a person; the first call fixes the name as written, later ones return the same claim. */
    Claim name(Person person, MentionRole role, boolean brief) {
        return claims.computeIfAbsent(person.id(), id -> {
            Claim claim = new Claim(id, person.family(), role);
            claim.state(Fact.RELATION, relation(person));
            return claim.named(NameWriting.write(person, hand, brief, chance));
        });
    }

    void advocate(String id, String family, String name) {
        claims.computeIfAbsent(id, any -> new Claim(id, family, MentionRole.ADVOCATE).named(name));
    }

    void sign(Offices.Office office, String staff) {
        lines.add("");
        say("closing.office", Map.of());
        lines.add(staff);
        lines.add(office.ofMember() ? "Office of " + office.name() + ", " + office.place() : office.name());
        advocate(office.id(staff), "", staff);
    }

    private static String relation(Person person) {
        return person.principal() ? "principal" : "";
    }

    void say(String heading, Map<String, String> words) {
        lines.add(hand.keyboard(phrases.say(heading, chance, words)));
    }

    /** A phrase of the heading that this letter does not hold yet; nothing when it holds all that were tried. */
    void sayOnce(String heading, Map<String, String> words) {
        for (int i = 0; i < 4; i++) {
            String line = hand.keyboard(phrases.say(heading, chance, words));
            if (!lines.contains(line)) {
                lines.add(line);
                return;
            }
        }
    }

    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    void adopt(List<Claim> quoted) {
        quoted.forEach(claim -> claims.putIfAbsent(claim.person(), claim));
    }

    /** As lines, or run together where whole sentences follow each other, as the writer is used to. */
    String text() {
        String text = Chance.of(hand.key(), "runs on", 0).in(0.45) ? runOn() : String.join("\n", lines) + "\n";
        boolean oldKeyboard =
                hand.arabicKeyboard() && Chance.of(hand.key(), "digits", 0).in(0.7);
        return oldKeyboard ? Script.western(text) : text;
    }

    private String runOn() {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            boolean runsOn = sentence(line) && out.length() > 2 && out.charAt(out.length() - 2) == '.';
            if (runsOn) {
                out.setCharAt(out.length() - 1, ' ');
            }
            out.append(line).append('\n');
        }
        return out.toString();
    }

    private static boolean sentence(String line) {
        return line.endsWith(".") && line.indexOf(' ') > 0 && !line.startsWith(">");
    }
}
