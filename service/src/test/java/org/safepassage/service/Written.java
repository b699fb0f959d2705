package org.safepassage.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.audit.OperationId;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.casework.Work;
import org.safepassage.service.intake.ReceivedTimes;
import org.safepassage.service.intake.TakeIn;
import org.safepassage.service.operations.Operation;

/** Messages and lists that invented people wrote, taken in and worked through to the end. */
public final class Written {
    private final TestService service;
    private final Path folder;
    private int messages;

    public Written(TestService service, Path folder) {
        this.service = service;
        this.folder = folder;
    }

    public OperationId operation() {
        return service.get(OperationIds.class).of(service.get(Operation.class).code());
    }

    public Written mail(String from, String text) {
        return file("mail-" + ++messages + ".eml", """
                From: %s
                To: help@example.org
                Subject: Help
                Date: Sun, 15 Aug 2021 09:12:00 +0000
                Message-ID: <%d@example.org>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                %s
                """.formatted(from, messages, text), null);
    }

    /** @param roll the code of the roll it is, or null */
    public Written list(String csv, @Nullable String roll) {
        return file("list-" + ++messages + ".csv", csv, roll);
    }

    private Written file(String name, String content, @Nullable String roll) {
        try {
            Path file = Files.writeString(folder.resolve(name), content);
            service.get(TakeIn.class).take(operation(), List.of(file), roll, ReceivedTimes.NOW, taken -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Reads, links, assesses and queues whatever waits. */
    public Written workedThrough() {
        service.get(Work.class).all(operation());
        return this;
    }
}
