package org.safepassage.service.pages;

import org.jspecify.annotations.Nullable;

/**
 * What has just happened, said once at the top of the next page. It travels in a cookie, so it never holds a name, a
 * number or a sentence of anybody: "Linked.", "Case taken."
 *
 * @param undo the address that a press of Undo posts to, or null where nothing can be undone
 */
public record Notice(String words, @Nullable String undo) {
    public Notice {
        if (undo != null && (!undo.startsWith("/") || undo.startsWith("//"))) {
            throw new IllegalArgumentException("an undo address must be within the service");
        }
    }

    public static Notice of(String words) {
        return new Notice(words, null);
    }

    public Notice undoneAt(String address) {
        return new Notice(words, address);
    }
}
