package org.safepassage.linkage.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** The folder for mapped columns is full, or nothing can be written there. The message is one line that says what to do. */
public final class NoRoom extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    NoRoom(Path folder, IOException cause) {
        super(
                "columns cannot be kept in %s: %s; nothing was written. --temporary names another folder, --columns memory uses none"
                        .formatted(folder, reason(cause)),
                cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> "it may not be written";
            case NoSuchFileException missing -> "there is no such folder";
            case NotDirectoryException other -> "it is no folder";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
