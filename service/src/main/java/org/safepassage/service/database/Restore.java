package org.safepassage.service.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.safepassage.service.database.BackupContents.Begin;
import org.safepassage.service.database.BackupContents.Manifest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a backup into a new data folder: tables as the migrations of its time made them, then its rows in one transaction, then
 * today's migrations. A folder stays marked as unfinished until all of it is there.
 */
public final class Restore {
    private static final int PIECE = 1 << 16;

    private final Path data;
    private final JsonMapper json = JsonMapper.shared();

    private Restore(Path data) {
        this.data = data;
    }

    /** @param createdAt when the backup was made */
    public record Restored(String createdAt, int tables, long rows) {}

    /**
     * @param data a folder that is new or empty
     * @throws BackupRefused when the file is no whole backup, or was made by a later version
     */
    public static Restored into(Path data, Path backup) throws IOException {
        DataFolder folder = DataFolder.forRestoring(data);
        try (var archive = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(backup), PIECE), PIECE), "UTF-8")) {
            Restored restored = new Restore(folder.root()).read(archive, folder);
            folder.restored();
            return restored;
        } catch (IOException | JacksonException e) {
            throw new BackupRefused("The backup " + backup + " cannot be read to its end (" + e.getMessage()
                    + "). The backup was not changed; " + data + " is unfinished and will be refused: delete it.");
        }
    }

    private Restored read(TarArchiveInputStream archive, DataFolder folder) throws IOException {
        TarArchiveEntry first = archive.getNextEntry();
        if (first == null || !first.getName().equals(BackupContents.FIRST)) {
            throw new IOException("it is not a backup of Safe Passage");
        }
        Begin begin = json.readValue(archive.readAllBytes(), Begin.class);
        if (begin.format() != BackupContents.FORMAT) {
            throw new IOException("its format is " + begin.format() + ", this version reads " + BackupContents.FORMAT);
        }
        try (EarlierScripts scripts = EarlierScripts.copied(begin.scripts());
                Database database = Database.restoring(folder, scripts.folder())) {
            long rows = fill(archive, begin, database);
            database.migrate();
            return new Restored(begin.createdAt(), begin.tables().size(), rows);
        }
    }

    private long fill(TarArchiveInputStream archive, Begin begin, Database database) throws IOException {
        try (RowsIn rows = RowsIn.of(database, begin.tables())) {
            for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) {
                String name = entry.getName();
                if (name.equals(BackupContents.LAST)) {
                    Manifest manifest = json.readValue(archive.readAllBytes(), Manifest.class);
                    return rows.commit(manifest);
                } else if (name.startsWith("rows/")) {
                    rows.take(name.split("/", -1)[1], archive);
                } else {
                    place(name, archive);
                }
            }
        }
        throw new IOException("it ends before its manifest");
    }

    private void place(String name, InputStream bytes) throws IOException {
        Path path = data.resolve(name).normalize();
        boolean ours = name.equals("ledger-key.txt") || name.startsWith("ledger/") || name.startsWith("witness/");
        if (!ours || !path.startsWith(data)) {
            throw new IOException("it holds a file that does not belong there: " + name);
        }
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.copy(bytes, path);
    }
}
