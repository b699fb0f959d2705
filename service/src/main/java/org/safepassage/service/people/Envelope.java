package org.safepassage.service.people;

import org.safepassage.service.vault.KeyNumber;
import org.safepassage.service.vault.Label;
import org.safepassage.service.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one envelope of a mention: its content as JSON, sealed under the mention's key. One opening compares it. */
@Component
class Envelope {
    private static final int VERSION = 1;

    private final Vault vault;
    // The source is left out of error messages, because it is personal.
    private final JsonMapper json = JsonMapper.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    Envelope(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(MentionId mention, KeyNumber key, MentionContent content) {
        return vault.seal(key, label(mention), json.writeValueAsBytes(content));
    }

    MentionContent open(MentionId mention, KeyNumber key, byte[] bytes) {
        return json.readValue(vault.open(key, label(mention), bytes), MentionContent.class);
    }

    private static Label label(MentionId mention) {
        return new Label(mention.value(), "mention", VERSION);
    }
}
