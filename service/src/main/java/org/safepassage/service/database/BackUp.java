package org.safepassage.service.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.postgresql.PGConnection;
import org.safepassage.service.database.BackupContents.Begin;
import org.safepassage.service.database.BackupContents.Counted;
import org.safepassage.service.database.BackupContents.Manifest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one file with everything but the keys: the ledger's files and, after them, one consistent snapshot of every table. In this
 * order the database is never behind the log. Only what is named here goes in, so that no key can slip in with a folder.
 */
public final class BackUp {
    private static final List<String> FOLDERS = List.of("ledger/tile", "witness");
    private static final List<String> FILES = List.of("ledger/checkpoint", "ledger-key.txt");

    private final Connection owner;
    private final Path data;
    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, Counted> counted = new LinkedHashMap<>();

    private BackUp(Connection owner, Path data) {
        this.owner = owner;
        this.data = data;
    }

    /** @param bytes of the file; {@code tables} and {@code rows} that are in it */
    public record Made(int tables, long rows, long bytes) {}

    /**
     * The file appears under its name only when it is whole and durable.
     *
     * @param owner a connection as the tables' owner, used for nothing else
     */
    public static Made write(Connection owner, Path data, Path file, Instant now) throws IOException, SQLException {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            var made = new BackUp(owner, data);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16);
                    var archive = new TarArchiveOutputStream(new GZIPOutputStream(out, 1 << 16), "UTF-8")) {
                archive.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
                made.fill(archive, now);
            }
            try (FileChannel written = FileChannel.open(half, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            long rows = made.counted.values().stream().mapToLong(Counted::rows).sum();
            return new Made(made.counted.size(), rows, Files.size(file));
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void fill(TarArchiveOutputStream archive, Instant now) throws IOException, SQLException {
        StoredTable.requireVisible(owner);
        List<StoredTable> tables = StoredTable.all(owner);
        Path checkpoint = data.resolve("ledger/checkpoint");
        String note = Files.exists(checkpoint) ? Files.readString(checkpoint) : "";
        put(
                archive,
                BackupContents.FIRST,
                json.writeValueAsBytes(new Begin(BackupContents.FORMAT, now.toString(), scripts(), tables, note)));
        putFiles(archive);
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
        for (StoredTable table : tables) {
            putRows(archive, table);
        }
        owner.rollback();
        put(archive, BackupContents.LAST, json.writeValueAsBytes(new Manifest(counted)));
    }

    /** The checkpoint first: tiles that are written meanwhile lie beyond it and do no harm. */
    private void putFiles(TarArchiveOutputStream archive) throws IOException {
        for (String name : FILES) {
            if (Files.exists(data.resolve(name))) {
                put(archive, name, Files.readAllBytes(data.resolve(name)));
            }
        }
        for (String folder : FOLDERS) {
            if (!Files.isDirectory(data.resolve(folder))) {
                continue;
            }
            List<Path> all = new ArrayList<>();
            try (Stream<Path> files = Files.walk(data.resolve(folder))) {
                files.filter(Files::isRegularFile).forEach(all::add);
            }
            for (Path file : all) {
                // A full tile takes the place of its partial ones, which may vanish under our hands.
                if (Files.exists(file)) {
                    put(archive, data.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
    }

    private void putRows(TarArchiveOutputStream archive, StoredTable table) throws IOException, SQLException {
        var pieces = new Pieces(archive, "rows/" + table.name(), sha256());
        long rows = owner.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), pieces);
        pieces.close();
        counted.put(table.name(), new Counted(rows, pieces.hash()));
    }

    private List<String> scripts() throws SQLException {
        List<String> scripts = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select script from passage.flyway_schema_history where version is not null and type = 'SQL' order by installed_rank")) {
            while (rows.next()) {
                scripts.add(rows.getString(1));
            }
        }
        return scripts;
    }

    private static void put(TarArchiveOutputStream archive, String name, byte[] bytes) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        archive.putArchiveEntry(entry);
        archive.write(bytes);
        archive.closeArchiveEntry();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
