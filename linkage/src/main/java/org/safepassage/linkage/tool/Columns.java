package org.safepassage.linkage.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.safepassage.linkage.store.Home;
import picocli.CommandLine.Option;

/** Where the columns of the lists are kept. */
final class Columns {
    /* The launcher gives the heap by the same measure. */
    private static final long MAPPED_FROM = 300_000_000;
    private static final int PARQUET_PACKS = 4;

    enum Where {
        MEMORY,
        MAPPED,
        AUTO
    }

    @Option(
            names = "--columns",
            paramLabel = "WHERE",
            description =
                    "memory, mapped (to a temporary file, for lists larger than the memory likes) or auto: mapped for more than 300 MB"
                            + " of lists (default: auto)")
    Where where = Where.AUTO;

    @Option(
            names = "--temporary",
            paramLabel = "DIR",
            defaultValue = "${env:TMPDIR:-${sys:java.io.tmpdir}}",
            description = "where mapped columns lie while it runs (default: ${DEFAULT-VALUE})")
    Path temporary = Path.of("");

    Home home(List<Path> lists) throws IOException {
        boolean mapped = where == Where.MAPPED || where == Where.AUTO && bytes(lists) > MAPPED_FROM;
        return mapped ? Home.mapped(temporary) : Home.memory();
    }

    private static long bytes(List<Path> lists) throws IOException {
        long bytes = 0;
        for (Path list : lists) {
            boolean packed = list.toString().toLowerCase(Locale.ROOT).endsWith(".parquet");
            bytes += Files.size(list) * (packed ? PARQUET_PACKS : 1);
        }
        return bytes;
    }
}
