package org.safepassage.service.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a sealed thing is bound to: its owner, the field it stands in and the version of its layout. Bytes moved to another row or
 * field do not open.
 */
public record Label(UUID owner, String field, int version) {
    byte[] bytes() {
        byte[] name = field.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(20 + name.length)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .putInt(version)
                .put(name)
                .array();
    }
}
