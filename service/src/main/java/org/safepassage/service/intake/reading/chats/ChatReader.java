package org.safepassage.service.intake.reading.chats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.intake.reading.Allowance;
import org.safepassage.service.intake.reading.Attachment;
import org.safepassage.service.intake.reading.ChatLine;
import org.safepassage.service.intake.reading.Flag;
import org.safepassage.service.intake.reading.Kind;
import org.safepassage.service.intake.reading.Language;
import org.safepassage.service.intake.reading.MailHeaders;
import org.safepassage.service.intake.reading.ReadMessage;
import org.safepassage.service.intake.reading.words.Decoded;
import org.safepassage.service.intake.reading.words.Decoding;
import org.safepassage.service.intake.reading.words.Languages;

/** Reads the text of a chat export into its lines. */
public final class ChatReader {
    /** One message as cut from the text: its head and what follows, over as many lines as it has. */
    private record Cut(ChatHeads.Head head, StringBuilder rest) {}

    private ChatReader() {}

    public static ReadMessage read(InputStream in, Allowance allowance) throws IOException {
        byte[] bytes = in.readNBytes(allowance.limits().listBytes());
        var flags = EnumSet.noneOf(Flag.class);
        if (in.read() >= 0) flags.add(Flag.TOO_LARGE);
        Decoded decoded = Decoding.decode(bytes, "");
        if (decoded.gaps()) flags.add(Flag.CHARSET_UNKNOWN);
        if (decoded.guessed()) flags.add(Flag.CHARSET_GUESSED);
        List<Cut> cuts = cut(decoded.text(), allowance, flags);
        var dates = ChatDates.over(cuts.stream().map(Cut::head).toList());
        if (dates.inDoubt()) flags.add(Flag.DAY_MONTH_IN_DOUBT);
        var lines = new ArrayList<ChatLine>();
        for (Cut cut : cuts) lines.add(line(lines.size() + 1, cut, dates));
        if (lines.stream().anyMatch(line -> line.type() == ChatLine.Type.WORDS && line.sent() == null)) {
            flags.add(Flag.DATE_IN_DOUBT);
        }
        return message(flags, List.of(), lines);
    }

    private static ReadMessage message(Set<Flag> flags, List<Attachment> media, List<ChatLine> lines) {
        return new ReadMessage(Kind.CHAT, flags, MailHeaders.NONE, List.of(), media, lines, List.of(), language(lines));
    }

    private static List<Cut> cut(String text, Allowance allowance, Set<Flag> flags) {
        var cuts = new ArrayList<Cut>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            if (end < 0) end = text.length();
            String raw = text.substring(at, end);
            at = end + 1;
            String line = Marks.clean(raw);
            ChatHeads.Head head = ChatHeads.of(line);
            if (head != null) {
                if (cuts.size() >= allowance.limits().chatLines()) {
                    flags.add(Flag.TOO_MANY_ROWS);
                    break;
                }
                cuts.add(new Cut(head, new StringBuilder(raw.substring(Marks.rawPlace(raw, head.rest())))));
            } else if (!cuts.isEmpty()) {
                cuts.getLast().rest().append('\n').append(raw);
            }
            if ((cuts.size() & 0x3ff) == 0x3ff && allowance.outOfTime()) {
                flags.add(Flag.TOO_SLOW);
                break;
            }
        }
        return cuts;
    }

    private static ChatLine line(int number, Cut cut, ChatDates dates) {
        String rest = Marks.without(cut.rest().toString()).replace("\r", "").strip();
        var sent = dates.sent(cut.head());
        int colon = rest.indexOf(':');
        boolean spaced = colon > 0 && colon < 120 && (colon + 1 == rest.length() || rest.charAt(colon + 1) <= ' ');
        boolean oneLine = spaced && rest.lastIndexOf('\n', colon) < 0;
        if (!oneLine) return new ChatLine(number, "", sent, ChatLine.Type.SYSTEM, rest, null);
        String sender = rest.substring(0, colon).strip();
        String words = rest.substring(colon + 1).strip();
        if (ChatPhrases.system(sender)) return new ChatLine(number, "", sent, ChatLine.Type.SYSTEM, rest, null);
        return told(number, sender, sent, words);
    }

    private static ChatLine told(int number, String sender, java.time.@Nullable LocalDateTime sent, String words) {
        if (ChatPhrases.omitted(words)) {
            return new ChatLine(number, sender, sent, ChatLine.Type.MEDIA_OMITTED, "", null);
        }
        if (ChatPhrases.deleted(words)) return new ChatLine(number, sender, sent, ChatLine.Type.DELETED, "", null);
        String[] media = ChatPhrases.attached(words);
        if (media.length > 0) return new ChatLine(number, sender, sent, ChatLine.Type.MEDIA, media[1], media[0]);
        if (ChatPhrases.system(words)) return new ChatLine(number, "", sent, ChatLine.Type.SYSTEM, words, null);
        return new ChatLine(number, sender, sent, ChatLine.Type.WORDS, words, null);
    }

    /** A chat out of an archive, with the other files as its media. */
    public static ReadMessage withMedia(Attachment chat, List<Attachment> files, Set<Flag> archiveFlags) {
        ReadMessage read = Objects.requireNonNull(chat.inside());
        var media = files.stream().filter(file -> file != chat).toList();
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(archiveFlags);
        flags.addAll(read.flags());
        var names = new HashSet<String>();
        media.forEach(file -> names.add(file.name()));
        boolean missing =
                read.chat().stream().map(ChatLine::media).anyMatch(name -> name != null && !names.contains(name));
        if (missing) flags.add(Flag.MEDIA_MISSING);
        return message(flags, media, read.chat());
    }

    private static Language language(List<ChatLine> lines) {
        var words = new StringBuilder();
        for (ChatLine line : lines) {
            if (line.type() == ChatLine.Type.WORDS && words.length() < 6_000)
                words.append(line.text()).append('\n');
        }
        return Languages.of(words.toString());
    }
}
