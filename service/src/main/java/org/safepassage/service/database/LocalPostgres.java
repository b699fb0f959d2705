package org.safepassage.service.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A real PostgreSQL in a folder, with no set-up: as root and as a normal user, fsync on, checksums on, passwords by scram.
 * Every process that works on the folder shares one server; the last to leave stops it, and whoever finds it dead starts it again.
 */
public final class LocalPostgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    private final Path home;
    private final Path binaries;
    private final OrdinaryUser user;
    private final FolderLocks locks;
    private final Thread watch;
    private volatile int port;
    private volatile boolean closing;

    private LocalPostgres(Path home) throws IOException {
        this.home = home;
        this.binaries = PostgresBinaries.unpacked(home);
        this.user = OrdinaryUser.forFilesIn(home, binaries);
        this.locks = FolderLocks.in(home);
        locks.whileStarting(this::findOrStart);
        this.watch = Thread.ofVirtual().name("postgres-watch").start(this::keepAlive);
    }

    public static LocalPostgres in(Path home) {
        try {
            return new LocalPostgres(home);
        } catch (IOException e) {
            throw new DataFolderRefused("The database in " + home + " did not start: " + DataFolder.plain(e)
                    + ". What it holds was kept; postgres.log there says more.");
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String superuserPassword() throws IOException {
        return Secrets.passwordIn(home.resolve("superuser-password"));
    }

    private void findOrStart() throws IOException {
        if (alive()) {
            port = runningPort();
        } else {
            initialise();
            start(freePort());
        }
    }

    private void initialise() throws IOException {
        Path cluster = cluster();
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            requireSameMajor(cluster);
            return;
        }
        Path half = home.resolve("cluster.half");
        FileTree.delete(half);
        Files.createDirectory(half);
        user.own(half);
        Path password = home.resolve("superuser-password");
        Secrets.passwordIn(password);
        user.own(password);
        Commands.output(
                user.prefix(),
                List.of(
                        program("initdb"),
                        "-D",
                        half.toString(),
                        "-U",
                        SUPERUSER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + password,
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8",
                        "--data-checksums",
                        "--no-instructions"),
                120);
        Files.move(half, cluster, ATOMIC_MOVE);
    }

    private void requireSameMajor(Path cluster) throws IOException {
        String data = Files.readString(cluster.resolve("PG_VERSION")).strip();
        String said = Commands.output(List.of(), List.of(program("postgres"), "--version"), 10);
        String ours = said.replaceAll("(?s).*?(\\d+)\\.\\d+.*", "$1");
        if (!data.equals(ours)) {
            throw new IOException("the data are PostgreSQL " + data + ", these programs are " + ours
                    + "; make a backup with the old version and restore it here");
        }
    }

    private void start(int onPort) throws IOException {
        Path log = home.resolve("postgres.log");
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        user.own(log);
        int code = control(90, "start", "-w", "-t", "60", "-l", log.toString(), "-o", PostgresSettings.options(onPort));
        if (code != 0) {
            throw new IOException("pg_ctl said " + code + "; " + lastLine(log));
        }
        port = onPort;
    }

    private static String lastLine(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.isEmpty() ? "its log is empty" : lines.getLast();
    }

    /** A killed server is started again on its old port, so that pools of connections recover by themselves. */
    private void keepAlive() {
        while (!closing) {
            try {
                Thread.sleep(Duration.ofMillis(500));
                if (!alive()) {
                    locks.whileStarting(this::revive);
                }
            } catch (InterruptedException e) {
                return;
            } catch (IOException e) {
                // The next round tries again: a dying server's memory may still be held for some seconds.
                continue;
            }
        }
    }

    private void revive() throws IOException {
        if (!closing && !alive()) {
            start(port);
        }
    }

    private boolean alive() throws IOException {
        List<String> lines = postmaster();
        return lines.size() > 7
                && lines.get(7).strip().equals("ready")
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }

    private int runningPort() throws IOException {
        return Integer.parseInt(postmaster().get(3).strip());
    }

    private List<String> postmaster() throws IOException {
        Path file = cluster().resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private int control(int seconds, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(program("pg_ctl"), "-D", cluster().toString()));
        command.addAll(List.of(words));
        return Commands.exitCode(user.prefix(), command, seconds);
    }

    private Path cluster() {
        return home.resolve("cluster");
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops the server when nobody else works on the folder. */
    @Override
    public void close() {
        closing = true;
        watch.interrupt();
        try {
            if (locks.lastToLeave()) {
                control(60, "stop", "-m", "fast", "-w");
            }
            locks.close();
        } catch (IOException e) {
            throw new DataFolderRefused("The database in " + home + " did not stop: " + DataFolder.plain(e)
                    + ". Nothing is lost; the next start recovers it.");
        }
    }
}
