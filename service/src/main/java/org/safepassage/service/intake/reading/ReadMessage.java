package org.safepassage.service.intake.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of one message. Which lists are filled follows from the kind: mail and notes have bodies, chats
 * have lines, lists have sheets; any may have attachments.
 */
public record ReadMessage(
        Kind kind,
        Set<Flag> flags,
        MailHeaders headers,
        List<TextBody> bodies,
        List<Attachment> attachments,
        List<ChatLine> chat,
        List<ListSheet> sheets,
        Language language) {

    public ReadMessage {
        var ordered = EnumSet.noneOf(Flag.class);
        ordered.addAll(flags);
        flags = java.util.Collections.unmodifiableSet(ordered);
        bodies = List.copyOf(bodies);
        attachments = List.copyOf(attachments);
        chat = List.copyOf(chat);
        sheets = List.copyOf(sheets);
    }

    public static ReadMessage onlyFlagged(Kind kind, Flag... flags) {
        return new ReadMessage(
                kind, Set.of(flags), MailHeaders.NONE, List.of(), List.of(), List.of(), List.of(), Language.UNKNOWN);
    }

    /** The texts to look for people in: each thing said once. */
    public List<TextBody> texts() {
        return bodies.stream().filter(body -> !body.alternative()).toList();
    }

    /** The flags of this message, of its attachments and of all that is packed in them. */
    public Set<Flag> allFlags() {
        var all = EnumSet.noneOf(Flag.class);
        collect(all);
        return all;
    }

    private void collect(Set<Flag> all) {
        all.addAll(flags);
        for (Attachment attachment : attachments) {
            all.addAll(attachment.flags());
            @Nullable ReadMessage inside = attachment.inside();
            if (inside != null) inside.collect(all);
        }
    }

    public ReadMessage with(Set<Flag> more) {
        if (more.isEmpty()) return this;
        var all = EnumSet.copyOf(more);
        all.addAll(flags);
        return new ReadMessage(kind, all, headers, bodies, attachments, chat, sheets, language);
    }

    @Override
    public String toString() {
        return "ReadMessage[kind=" + kind + ", flags=" + flags + ", bodies=" + bodies.size() + ", attachments="
                + attachments.size() + ", chat=" + chat.size() + ", sheets=" + sheets.size() + "]";
    }
}
