package org.safepassage.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.List;

/** Whole folders, deleted or given to another owner; links are never followed. */
final class FileTree {
    private FileTree() {}

    static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void giveTo(UserPrincipal owner, Path root) throws IOException {
        List<Path> all;
        try (var paths = Files.walk(root)) {
            all = paths.filter(p -> !Files.isSymbolicLink(p)).toList();
        }
        for (Path path : all) {
            Files.setOwner(path, owner);
        }
    }
}
