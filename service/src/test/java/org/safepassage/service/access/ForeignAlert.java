package org.safepassage.service.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.safepassage.service.TestService;
import org.safepassage.service.audit.OperationIds;
import org.safepassage.service.crossings.NewAlert;
import org.safepassage.service.crossings.RaiseAlert;
import org.safepassage.service.crossings.Severity;

/** An alert of another operation in the same database. */
final class ForeignAlert {
    private static final Map<TestService, UUID> KNOWN = new ConcurrentHashMap<>();

    private ForeignAlert() {}

    static UUID of(TestService service) {
        return KNOWN.computeIfAbsent(service, ForeignAlert::raised);
    }

    private static UUID raised(TestService service) {
        SignedIn here = Staff.someone(service, Role.LEAD);
        var elsewhere = service.get(OperationIds.class).of("elsewhere");
        var there = new SignedIn(here.account(), here.name(), here.role(), elsewhere, here.steppedUpAt());
        var now = service.clock().instant();
        return service.get(RaiseAlert.class)
                .raise(there, new NewAlert("Flood", Severity.SEVERE, "", now, Optional.empty(), List.of("kabul")));
    }
}
