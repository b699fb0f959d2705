package org.safepassage.service.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in files that came through a browser: when this returns they are durable and sealed, and nothing lies beside. */
@Component
class Uploads {
    private final TakeIn takeIn;
    private final Path data;

    Uploads(TakeIn takeIn, @Value("${passage.data}") Path data) {
        this.takeIn = takeIn;
        this.data = data;
    }

    /** @param known how many had come before, byte for byte */
    record Receipt(ArrivalId arrival, int received, int known) {}

    Receipt take(OperationId operation, List<MultipartFile> files, @Nullable String roll) throws IOException {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(data.resolve("uploads")),
                "upload",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            List<Path> paths = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                Path path =
                        Files.createDirectory(folder.resolve(String.valueOf(i))).resolve(name(files.get(i)));
                files.get(i).transferTo(path);
                paths.add(path);
            }
            int[] counts = new int[2];
            ArrivalId arrival = takeIn.take(operation, paths, roll, ReceivedTimes.NOW, batch -> {
                counts[0] += batch.size();
                counts[1] +=
                        (int) batch.stream().filter(one -> one.kept().already()).count();
            });
            return new Receipt(arrival, counts[0], counts[1]);
        } finally {
            emptied(folder);
        }
    }

    /** Only the last part of whatever the browser calls it: it goes nowhere but into this folder. */
    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.isBlank() || last.equals(".") || last.equals("..") || last.length() > 120 ? "file" : last;
    }

    private static void emptied(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
