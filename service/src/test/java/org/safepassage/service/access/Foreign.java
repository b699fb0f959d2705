package org.safepassage.service.access;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.safepassage.service.TestService;
import org.safepassage.service.casework.Post;
import org.safepassage.service.casework.TakeNext;

/** A case and a message that are in somebody else's hands. */
record Foreign(UUID familyCase, UUID message) {
    private static final Map<TestService, Foreign> KNOWN = new ConcurrentHashMap<>();

    static UUID familyCase(TestService service) {
        return of(service).familyCase();
    }

    static UUID message(TestService service) {
        return of(service).message();
    }

    private static Foreign of(TestService service) {
        return KNOWN.computeIfAbsent(service, Foreign::made);
    }

    private static Foreign made(TestService service) {
        Post post = new Post(service);
        UUID message = post.comes(
                "Nasir Popal <nasir@mail.example>",
                "help",
                "My name is Nasir Popal, born 1980. My phone is +93 70 555 1234.\n");
        UUID taken = service.get(TakeNext.class)
                .take(post.signedIn(Role.CASEWORKER))
                .orElseThrow()
                .value();
        return new Foreign(taken, message);
    }
}
