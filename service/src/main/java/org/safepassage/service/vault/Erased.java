package org.safepassage.service.vault;

import java.util.List;
import java.util.UUID;

/**
 * One erasure: whose keys were destroyed, and which.
 *
 * @param owner a person, a mention or a message
 */
public record Erased(UUID owner, List<KeyNumber> keys) {
    public Erased {
        keys = List.copyOf(keys);
    }
}
