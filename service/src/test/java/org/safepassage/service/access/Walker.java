package org.safepassage.service.access;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.safepassage.service.TestService;
import org.safepassage.service.audit.Actor;
import org.safepassage.service.audit.FreshId;

/**
 * Walks the service by HTTP with cookies of its own and follows no redirect. (Java's own cookie store would keep back secure
 * cookies on a plain loopback connection, which browsers do not.)
 */
final class Walker {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final TestService service;
    private final Map<String, String> cookies = new HashMap<>();

    Walker(TestService service) {
        this.service = service;
    }

    /** Somebody new in this role, signed in a moment ago by a demonstration's link. */
    static Walker signedInAs(TestService service, Role role) {
        Walker walker = new Walker(service);
        walker.get(service.get(SignInLinks.class).demo(account(service, role)));
        return walker;
    }

    static Account account(TestService service, Role role) {
        Accounts accounts = service.get(Accounts.class);
        var operation = service.get(OperationHere.class).id();
        String name = role.code() + "-"
                + FreshId.at(service.clock().instant()).toString().substring(24);
        AccountId id = accounts.make(operation, new NewAccount(name, "R. Okafor", role), Actor.machine("test"));
        return accounts.find(id).orElseThrow();
    }

    SignedIn who() {
        return service.get(Sessions.class)
                .named(cookies.getOrDefault(Sessions.COOKIE, ""))
                .flatMap(session -> service.get(Accounts.class).find(session.account()))
                .map(a -> new SignedIn(
                        a.id(),
                        a.name(),
                        a.role(),
                        a.operation(),
                        service.clock().instant()))
                .orElseThrow();
    }

    Map<String, String> cookies() {
        return cookies;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** Posts a form with the token that the service expects. */
    HttpResponse<String> post(String path, Map<String, String> form) {
        if (!cookies.containsKey("__Host-form")) {
            get("/sign-in");
        }
        Map<String, String> whole = new HashMap<>(form);
        whole.put("_csrf", token());
        return postBare(path, whole);
    }

    HttpResponse<String> postBare(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    // Pages carry the token masked afresh each time; any page with a form gives one.
    private String token() {
        String page = get("/sign-in").body();
        int at = page.indexOf("name=\"_csrf\" value=\"") + "name=\"_csrf\" value=\"".length();
        return page.substring(at, page.indexOf('"', at));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.address() + path));
        String sent = cookies.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        String[] parts = pair.split("=", 2);
        if (parts[1].isEmpty()) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts[1]);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
