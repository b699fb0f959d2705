package org.safepassage.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. A normal user needs nothing; root gets a user namespace of its own, and where the kernel
 * forbids those, another user of the system through setpriv.
 *
 * @param prefix words to put before a command
 * @param name the other user's name, or empty when files need no new owner
 */
record OrdinaryUser(List<String> prefix, String name) {

    static OrdinaryUser forFilesIn(Path home, Path binaries) throws IOException {
        if (!isRoot()) {
            return new OrdinaryUser(List.of(), "");
        }
        if (succeeds(List.of(), List.of("unshare", "-U", "true"))) {
            return new OrdinaryUser(List.of("unshare", "-U"), "");
        }
        for (String name : List.of("postgres", "nobody")) {
            List<String> prefix = List.of("setpriv", "--reuid=" + name, "--clear-groups", "--inh-caps=-all");
            if (known(home, name)
                    && succeeds(
                            prefix,
                            List.of(
                                    "test",
                                    "-x",
                                    binaries.resolve("bin/postgres").toString()))) {
                var user = new OrdinaryUser(prefix, name);
                user.own(home);
                return user;
            }
        }
        throw new IOException("running as root, and neither a user namespace (unshare -U) nor a user that may read "
                + home + " is available; run as a normal user, or use --database-url");
    }

    void own(Path path) throws IOException {
        if (!name.isEmpty()) {
            var users = path.getFileSystem().getUserPrincipalLookupService();
            FileTree.giveTo(users.lookupPrincipalByName(name), path);
        }
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid && uid == 0;
    }

    private static boolean known(Path home, String name) throws IOException {
        try {
            home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
            return true;
        } catch (UserPrincipalNotFoundException e) {
            return false;
        }
    }

    private static boolean succeeds(List<String> prefix, List<String> command) {
        try {
            return Commands.exitCode(new ArrayList<>(prefix), command, 5) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
