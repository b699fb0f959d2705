package org.safepassage.service.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The migrations that had run when a backup was made, and no later ones, in a folder of their own. */
record EarlierScripts(Path folder) implements AutoCloseable {

    static EarlierScripts copied(List<String> names) throws IOException {
        Path folder = Files.createTempDirectory("passage-migrations");
        for (String name : names) {
            try (InputStream script = EarlierScripts.class.getResourceAsStream("/db/migration/" + name)) {
                if (script == null || name.contains("/")) {
                    throw new IOException("it was made by a later version, whose step " + name + " is not known here");
                }
                Files.copy(script, folder.resolve(name));
            }
        }
        return new EarlierScripts(folder);
    }

    @Override
    public void close() throws IOException {
        FileTree.delete(folder);
    }
}
