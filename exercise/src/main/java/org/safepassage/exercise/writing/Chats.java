package org.safepassage.exercise.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safepassage.exercise.people.Chance;
import org.safepassage.exercise.people.Family;
import org.safepassage.exercise.people.Person;
import org.safepassage.exercise.truth.Claim;
import org.safepassage.exercise.truth.TruthFiles;

/** Chats with a helper, exported by the helper: one family each, in pieces, between waiting and failing batteries. */
final class Chats {
    private final Path folder;
    private final TruthFiles truth;
    private final Photographs photographs;
    private long count;

    Chats(Path folder, TruthFiles truth, Photographs photographs) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.truth = truth;
        this.photographs = photographs;
    }

    /** @return the claims made in the chat */
    List<Claim> write(Family family, Chance chance) throws IOException {
        String language = family.schooled() && chance.in(0.6) ? "en" : family.tongue();
        Letter letter = new Letter(Hand.of(language, chance), chance);
        Account account = new Account(letter, family, "i");
        account.sections(chance.pick(1.0, 0.7, 0.5));
        int told = letter.lines.size();
        if (chance.in(0.45)) {
            FamilyBlock.write(letter, family, "i");
        }
        ChatStyle style = ChatStyle.draw(language, chance);
        String partner = partner(family.principal(), letter, style, chance);
        OffsetDateTime start = Calendar.draw(chance);
        ChatText text = new ChatText(style, start, chance);
        converse(text, letter, told, partner, chance);
        keep(family, letter, style, partner, start, text.bytes(), chance);
        return letter.claims();
    }

    /** How the helper's telephone shows the other side: a saved name, or the bare number with its invisible marks. */
    private static String partner(Person person, Letter letter, ChatStyle style, Chance chance) {
        if (chance.in(0.45)) {
            String digits = person.papers().phone().substring(3);
            letter.claims().getFirst().identify("phone", person.papers().phone());
            String shown = "+93 " + digits.substring(0, 2) + " " + digits.substring(2, 5) + " " + digits.substring(5);
            return style.ios() ? "\u202a" + shown + "\u202c" : shown;
        }
        Hand helper = Hand.of("en", chance);
        String name = NameWriting.write(person, helper, true, chance);
        return chance.in(0.25) ? name + " " + chance.pick("Kabul", "Afg", "family", "urgent") : name;
    }

    private static void converse(ChatText text, Letter letter, int told, String partner, Chance chance) {
        String helper = Offices.staff(chance);
        Phrases english = Phrases.of("en");
        text.notice(partner);
        text.say(partner, letter.hand.keyboard(letter.phrases.pick("chat.open", chance)));
        text.say(
                helper,
                chance.pick(
                        "Hello, who is this please?",
                        "Salam, please tell me your name and your situation",
                        "Hi, yes I am here"));
        int at = 0;
        for (String line : letter.lines) {
            if (at++ == told) {
                text.say(helper, "Can you send full names and dates of birth please");
            }
            text.say(partner, line);
            if (chance.in(0.2)) {
                text.say(partner, letter.hand.keyboard(letter.phrases.pick("chat.filler", chance)));
            }
            if (chance.in(0.12)) {
                text.say(helper, english.pick("chat.helper", chance));
            }
        }
        for (int i = chance.below(6); i > 0; i--) {
            text.say(partner, letter.hand.keyboard(letter.phrases.pick("chat.filler", chance)));
        }
        text.say(helper, english.pick("chat.helper", chance));
    }

    private void keep(
            Family family,
            Letter letter,
            ChatStyle style,
            String partner,
            OffsetDateTime start,
            byte[] text,
            Chance chance)
            throws IOException {
        String label = partner.replaceAll("[\u202a\u202c]", "") + " " + ++count;
        boolean zipped = style.ios() || chance.in(0.25);
        String inner = style.ios() ? "_chat.txt" : "WhatsApp Chat with " + label + ".txt";
        String name = zipped ? "WhatsApp Chat - " + label + ".zip" : inner;
        byte[] bytes = zipped ? zip(inner, text, chance) : text;
        Files.write(folder.resolve(name), bytes);
        String source = Hash.of(bytes);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("source", source);
        line.put("path", name);
        line.put("kind", "chat");
        line.put("form", "chat");
        line.put("language", letter.hand.language());
        line.put("time", start.toInstant().toString());
        line.put("bytes", bytes.length);
        line.put("mentions", letter.claims().size());
        line.put("badFaith", family.principal().badFaith());
        truth.message(line);
        List<String> also = zipped ? List.of(Hash.of(text)) : List.of();
        for (Claim claim : letter.claims()) {
            truth.mention(source, also, "chat", claim);
        }
    }

    private byte[] zip(String inner, byte[] text, Chance chance) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(inner, text);
        if (chance.in(0.5)) {
            files.put("00000%03d-PHOTO-2021-08-20.jpg".formatted(chance.below(1000)), photographs.take(chance));
        }
        return FixedZip.of(files);
    }

    long count() {
        return count;
    }
}
