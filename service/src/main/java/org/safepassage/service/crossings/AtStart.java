package org.safepassage.service.crossings;

import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the service starts, the folder is taken up, and alerts that were kept and not read before it stopped are read. */
@Component
class AtStart {
    private static final Logger LOG = LoggerFactory.getLogger(AtStart.class);

    private final AlertMessages messages;
    private final ReadAlert reading;
    private final FolderRecord record;
    private final Operation folder;
    private final OperationIds operations;

    AtStart(AlertMessages messages, ReadAlert reading, FolderRecord record, Operation folder, OperationIds operations) {
        this.messages = messages;
        this.reading = reading;
        this.record = record;
        this.folder = folder;
        this.operations = operations;
    }

    @EventListener
    void read(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext)) {
            return;
        }
        var operation = operations.of(folder.code());
        record.takeUp(operation);
        messages.unread(operation).forEach(id -> {
            try {
                reading.read(operation, id);
            } catch (RuntimeException e) {
                LOG.error(
                        "alert message {} is kept and could not be read: {}",
                        id,
                        e.getClass().getSimpleName());
            }
        });
    }
}
