package org.safepassage.service.crossings;

import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.operations.Operation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the service starts, alerts that were kept and not read before it stopped are read. */
@Component
class UnreadAlerts {
    private static final Logger LOG = LoggerFactory.getLogger(UnreadAlerts.class);

    private final AlertMessages messages;
    private final ReadAlert reading;
    private final Operation folder;
    private final OperationIds operations;

    UnreadAlerts(AlertMessages messages, ReadAlert reading, Operation folder, OperationIds operations) {
        this.messages = messages;
        this.reading = reading;
        this.folder = folder;
        this.operations = operations;
    }

    @EventListener
    void read(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext)) {
            return;
        }
        var operation = operations.of(folder.code());
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
