package org.safepassage.service.database;

import java.util.List;
import java.util.stream.Collectors;

/** What our own PostgreSQL is started with; everything else is PostgreSQL's default, durability above all. */
final class PostgresSettings {
    private PostgresSettings() {}

    static String options(int port) {
        return List.of(
                        "listen_addresses=127.0.0.1",
                        "port=" + port,
                        "unix_socket_directories=",
                        "max_connections=60",
                        "timezone=UTC",
                        "shared_buffers=256MB",
                        "max_wal_size=4GB",
                        "checkpoint_timeout=15min",
                        "wal_compression=off",
                        "jit=off",
                        "autovacuum_naptime=10s",
                        "log_min_error_statement=panic",
                        "log_error_verbosity=terse",
                        "log_parameter_max_length=0",
                        "log_parameter_max_length_on_error=0")
                .stream()
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" "));
    }
}
