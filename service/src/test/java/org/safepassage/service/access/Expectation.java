package org.safepassage.service.access;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.TestService;

/**
 * Who may pass one endpoint.
 *
 * @param anyone whether nobody need be signed in
 * @param roles who may pass when signed in
 * @param path an address that exists, or would
 * @param form what is posted; what is missing is no matter as long as the answer is not a refusal
 * @param foreign an address of the same endpoint for a case, message or person that is somebody else's: refused to every role
 */
record Expectation(
        boolean anyone,
        Set<Role> roles,
        Function<TestService, String> path,
        Map<String, String> form,
        @Nullable Function<TestService, String> foreign) {}
