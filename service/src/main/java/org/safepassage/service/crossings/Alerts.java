package org.safepassage.service.crossings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safepassage.service.audit.OperationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which alerts stand. One stands from when it was recorded until it is ended or expires. */
@Component
public class Alerts {
    private final AlertRows rows;

    Alerts(AlertRows rows) {
        this.rows = rows;
    }

    /** At one place, the worst first. */
    @Transactional(readOnly = true)
    public List<Alert> standing(OperationId operation, String place, Instant at) {
        return standing(operation, at).stream()
                .filter(alert -> alert.places().contains(place))
                .toList();
    }

    /** Everywhere, also those that nobody has given a place yet, the worst first. */
    @Transactional(readOnly = true)
    public List<Alert> standing(OperationId operation, Instant at) {
        return rows.standing(operation, at);
    }

    @Transactional(readOnly = true)
    public Optional<Alert> find(OperationId operation, UUID id) {
        return rows.find(operation, id);
    }

    /** Also those that have ended, the newest first. */
    @Transactional(readOnly = true)
    public List<Alert> history(OperationId operation, int most) {
        return rows.history(operation, most);
    }
}
