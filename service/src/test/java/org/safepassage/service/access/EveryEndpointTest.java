package org.safepassage.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint in every role, and to what is somebody else's. The endpoints are those that Spring itself serves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryEndpointTest {
    private static final String SIGN_IN = "/sign-in";

    @AutoClose
    TestService service;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(folder);
    }

    @Test
    void everyEndpointIsExpectedAndEveryExpectationIsServed() {
        assertThat(served()).isEqualTo(new TreeSet<>(Expectations.all().keySet()));
    }

    @TestFactory
    Stream<DynamicTest> nobodyPassesWithoutSigningIn() {
        return each((endpoint, expected) -> {
            HttpResponse<String> answer = walk(new Walker(service), endpoint, expected.path());
            assertThat(isRefused(answer) && !expected.anyone())
                    .as(endpoint + " answered " + answer.statusCode())
                    .isEqualTo(!expected.anyone());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRolePassesWhereItShouldAndNowhereElse() {
        return Stream.of(Role.values())
                .flatMap(role -> each(role.code(), (endpoint, expected) -> {
                    HttpResponse<String> answer = walk(Walker.signedInAs(service, role), endpoint, expected.path());
                    assertThat(!isRefused(answer))
                            .as(endpoint + " answered " + answer.statusCode() + " to a " + role.code())
                            .isEqualTo(expected.roles().contains(role));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsSomebodyElsesIsRefusedToEveryRole() {
        return Stream.concat(
                Stream.of(dynamicTest("foreign accounts", this::anotherOperationsAccountIsNotThere)),
                Stream.of(Role.values())
                        .flatMap(role -> each(role.code(), (endpoint, expected) -> {
                            if (expected.foreign() != null) {
                                HttpResponse<String> answer = walk(
                                        Walker.signedInAs(service, role),
                                        endpoint,
                                        Objects.requireNonNull(expected.foreign()));
                                assertThat(answer.statusCode()).as(endpoint).isIn(403, 404);
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsChangedWithoutTheTokenOfAForm() {
        return each((endpoint, expected) -> {
            if (!endpoint.startsWith("GET ")) {
                Walker operator = Walker.signedInAs(service, Role.OPERATOR);
                assertThat(operator.postBare(expected.path().apply(service), expected.form())
                                .statusCode())
                        .as(endpoint)
                        .isEqualTo(403);
            }
        });
    }

    private void anotherOperationsAccountIsNotThere() {
        var elsewhere =
                service.get(org.safepassage.service.audit.OperationIds.class).of("elsewhere");
        AccountId theirs = service.get(Accounts.class)
                .make(
                        elsewhere,
                        new NewAccount("theirs", "T. Heirs", Role.CASEWORKER),
                        org.safepassage.service.audit.Actor.machine("test"));
        Walker operator = Walker.signedInAs(service, Role.OPERATOR);
        assertThat(operator.get("/accounts/" + theirs.value()).statusCode()).isEqualTo(404);
        assertThat(operator.post("/accounts/" + theirs.value() + "/close", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    private Set<String> served() {
        Set<String> served = new TreeSet<>();
        service.get(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((info, method) -> {
            if (!ErrorController.class.isAssignableFrom(method.getBeanType())) {
                served.addAll(names(info));
            }
        });
        return served;
    }

    private static List<String> names(RequestMappingInfo info) {
        List<String> names = new ArrayList<>();
        for (String path : info.getPatternValues()) {
            if (info.getMethodsCondition().getMethods().isEmpty()) {
                names.add("ANY " + path);
            }
            info.getMethodsCondition().getMethods().forEach(method -> names.add(method + " " + path));
        }
        return names;
    }

    private HttpResponse<String> walk(Walker walker, String endpoint, Function<TestService, String> path) {
        String address = path.apply(service);
        Expectation expected = Objects.requireNonNull(Expectations.all().get(endpoint));
        return endpoint.startsWith("GET ") ? walker.get(address) : walker.post(address, expected.form());
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        boolean sentToSignIn = answer.headers()
                .firstValue("Location")
                .filter(to -> to.endsWith(SIGN_IN) || to.contains(SIGN_IN + "?to="))
                .isPresent();
        boolean fromSigningIn = answer.request().uri().getPath().matches("/(sign-in|sign-out|set-up-code).*");
        return answer.statusCode() == 403 || sentToSignIn && !fromSigningIn;
    }

    private interface Walk {
        void at(String endpoint, Expectation expected);
    }

    private static Stream<DynamicTest> each(Walk walk) {
        return each("", walk);
    }

    private static Stream<DynamicTest> each(String as, Walk walk) {
        return Expectations.all().entrySet().stream()
                .map(e -> dynamicTest(as + " " + e.getKey(), () -> walk.at(e.getKey(), e.getValue())));
    }
}
