package org.safepassage.service.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.people.MentionContent;
import org.safepassage.service.people.Mentioned;
import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes people who are erased out of messages. What the erased person wrote goes whole, and so does what names nobody else; what
 * somebody else wrote keeps the paragraphs that do not tell of them. Either way the message is sealed anew, under another key.
 */
@Component
public class Masking {
    private static final Set<String> OWN_WORDS = Set.of("writer", "advocate");

    private final Messages messages;
    private final RawMessages raw;
    private final Reading reading;
    private final Vault vault;

    Masking(Messages messages, RawMessages raw, Reading reading, Vault vault) {
        this.messages = messages;
        this.raw = raw;
        this.reading = reading;
        this.vault = vault;
    }

    /**
     * @param destroy the key that sealed the message until now: to be destroyed once this is committed
     * @param keptOthers false when nothing of the message is left
     */
    public record Masked(KeyNumber destroy, boolean keptOthers) {}

    /** @param named all mentions of the message that can be opened */
    public boolean canMask(MessageId id, List<Mentioned> named, Set<UUID> erased) {
        boolean others =
                named.stream().anyMatch(one -> !erased.contains(one.id().value()));
        List<Mentioned> gone =
                named.stream().filter(one -> erased.contains(one.id().value())).toList();
        return others && !gone.isEmpty() && gone.stream().noneMatch(one -> OWN_WORDS.contains(one.role()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Masked mask(OperationId operation, MessageId id, List<Mentioned> named, Set<UUID> erased) {
        if (!canMask(id, named, erased)) {
            return wipe(operation, id);
        }
        List<MentionContent> gone = named.stream()
                .filter(one -> erased.contains(one.id().value()))
                .map(Mentioned::content)
                .toList();
        ErasedWords words = ErasedWords.of(gone);
        KeyNumber key = messages.rows(List.of(id.value())).getFirst().key();
        String source = raw.source(id, key);
        byte[] left = MaskedText.of(reading.read(id), words);
        replace(operation, id, words.tellIn(source) ? "masked" : source, left, "masked");
        return new Masked(key, true);
    }

    /** Nothing of the message is left but that there was one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Masked wipe(OperationId operation, MessageId id) {
        KeyNumber key = messages.rows(List.of(id.value())).getFirst().key();
        replace(operation, id, "erased", MaskedText.nothingLeft(), "erased");
        return new Masked(key, false);
    }

    private void replace(OperationId operation, MessageId id, String source, byte[] bytes, String flag) {
        KeyNumber fresh = vault.newKeys(1).getFirst();
        raw.replace(operation, id, fresh, source, bytes);
        messages.replaced(id, fresh, bytes.length, flag);
    }
}
