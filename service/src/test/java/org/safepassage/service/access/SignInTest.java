package org.safepassage.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.safepassage.service.TestService;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
    private static final String PASSPHRASE = "four plain words together";
    private static final long A_MEGABYTE = 1 << 20;

    @AutoClose
    TestService service;

    @BeforeAll
    void start(@TempDir Path folder) {
        service = TestService.in(
                folder,
                (context, clock) -> context.registerBean(
                        "phones", WallClock.class, () -> new WallClock(clock), bean -> bean.setPrimary(true)));
    }

    @Test
    void aLinkSetsPassphraseAndCodesOnceAndThenBothAreAskedFor() {
        Account account = Walker.account(service, Role.CASEWORKER);
        String link = service.get(SignInLinks.class).first(account);
        Walker walker = new Walker(service);
        assertThat(walker.get(link).statusCode()).isEqualTo(200);
        assertThat(walker.post(link, Map.of("passphrase", "short", "again", "short"))
                        .statusCode())
                .isEqualTo(422);
        setUp(walker, account, link);
        assertThat(walker.get("/account").statusCode()).isEqualTo(200);
        assertThat(new Walker(service).get(link).statusCode()).isEqualTo(404);

        Walker later = new Walker(service);
        assertThat(signIn(later, account, PASSPHRASE).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/sign-in/code"));
        assertThat(isIn(later)).isFalse();
        nextCode();
        later.post("/sign-in/code", Map.of("code", code(account)));
        assertThat(isIn(later)).isTrue();
    }

    @Test
    void aCodeThatWasUsedSignsNobodyInAgain() {
        Account account = ready(Role.CASEWORKER);
        nextCode();
        String code = code(account);
        assertThat(isIn(signedIn(account, code))).isTrue();
        assertThat(isIn(signedIn(account, code))).isFalse();
    }

    @Test
    void anUnknownNameAndAWrongPassphraseGetTheSameAnswerForTheSameWork() {
        Account account = ready(Role.CASEWORKER);
        Account nobody =
                new Account(account.id(), account.operation(), "nobody", "", account.role(), 0, null, null, true);
        assertThat(shown(signIn(new Walker(service), account, "wrong")))
                .isEqualTo(shown(signIn(new Walker(service), nobody, "wrong")));

        assertThat(work(account)).isGreaterThan(A_MEGABYTE);
        assertThat(work(nobody)).isCloseTo(work(account), withPercentage(1));
        service.clock().pass(Duration.ofMinutes(15));
    }

    @Test
    void fiveFailuresSlowANameDownWhetherItExistsOrNotUntilAQuarterOfAnHourLater() {
        Account account = ready(Role.CASEWORKER);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(new Walker(service), account, "wrong").statusCode())
                    .isEqualTo(422);
        }
        assertThat(signIn(new Walker(service), account, PASSPHRASE).statusCode())
                .isEqualTo(429);
        service.clock().pass(Duration.ofMinutes(15));
        assertThat(signIn(new Walker(service), account, PASSPHRASE).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aSessionEndsAfterAQuarterOfAnHourIdleAndAfterEightHoursAnyhow() {
        Walker idle = Walker.signedInAs(service, Role.CASEWORKER);
        service.clock().pass(Duration.ofMinutes(14));
        assertThat(isIn(idle)).isTrue();
        service.clock().pass(Duration.ofMinutes(15));
        assertThat(isIn(idle)).isFalse();

        Walker busy = Walker.signedInAs(service, Role.CASEWORKER);
        for (int i = 0; i < 47; i++) {
            service.clock().pass(Duration.ofMinutes(10));
            assertThat(isIn(busy)).isTrue();
        }
        service.clock().pass(Duration.ofMinutes(10));
        assertThat(isIn(busy)).isFalse();
    }

    @Test
    void signingOutEndsTheSessionForWhoeverHoldsItsCookie() {
        Walker walker = Walker.signedInAs(service, Role.CASEWORKER);
        Walker thief = new Walker(service);
        thief.cookies().putAll(walker.cookies());
        walker.post("/sign-out", Map.of());
        assertThat(isIn(walker)).isFalse();
        assertThat(isIn(thief)).isFalse();
    }

    @Test
    void closingAnAccountOrChangingItsRoleEndsItsSessions() {
        for (String act : new String[] {"close", "role", "reset"}) {
            Walker theirs = Walker.signedInAs(service, Role.CASEWORKER);
            String address = "/accounts/" + theirs.who().account().value() + "/" + act;
            Walker.signedInAs(service, Role.LEAD).post(address, Map.of("role", "CASEWORKER"));
            assertThat(isIn(theirs)).as(act).isFalse();
        }
    }

    @Test
    void theSessionsCookieIsForThisHostOnlyAndOutOfReachOfScript() {
        Walker walker = new Walker(service);
        HttpResponse<String> entered =
                walker.get(service.get(SignInLinks.class).demo(Walker.account(service, Role.LEAD)));
        assertThat(entered.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-session=")
                        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
                        .doesNotContain("Domain"));
    }

    @Test
    void aDemonstrationsLinkWorksOnceAndNeverThroughAProxy() throws Exception {
        String link = service.get(SignInLinks.class).demo(Walker.account(service, Role.LEAD));
        var proxied = HttpRequest.newBuilder(java.net.URI.create(service.address() + link))
                .header("X-Forwarded-For", "203.0.113.9")
                .build();
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            assertThat(client.send(proxied, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(new Walker(service).get(link).statusCode()).isEqualTo(303);
        assertThat(new Walker(service).get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void whatGivesPowerAsksAgainAfterFiveMinutes() {
        Account account = ready(Role.OPERATOR);
        nextCode();
        Walker operator = signedIn(account, code(account));
        assertThat(operator.get("/accounts/new").statusCode()).isEqualTo(200);
        service.clock().pass(Duration.ofMinutes(5));
        assertThat(operator.get("/accounts/new").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/step-up?to=%2Faccounts%2Fnew"));
        operator.post("/step-up", Map.of("passphrase", PASSPHRASE, "code", "000000", "to", "/accounts/new"));
        assertThat(operator.get("/accounts/new").statusCode()).isEqualTo(302);
        operator.post("/step-up", Map.of("passphrase", PASSPHRASE, "code", code(account), "to", "/accounts/new"));
        assertThat(operator.get("/accounts/new").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyIsLedOutOfTheServiceBySigningIn() {
        for (String elsewhere :
                new String[] {"//evil.example", "https://evil.example/", "/\\evil.example", "/ a", ""}) {
            assertThat(LocalAddress.orStart(elsewhere)).isEqualTo("/");
        }
        assertThat(LocalAddress.orStart("/cases/1?page=2")).isEqualTo("/cases/1?page=2");
    }

    @Test
    void aLeadMakesCaseworkersAndNothingElseAndNobodyChangesTheirOwn() {
        Walker lead = Walker.signedInAs(service, Role.LEAD);
        assertThat(lead.post("/accounts/new", newAccount("one", Role.OPERATOR)).statusCode())
                .isEqualTo(422);
        assertThat(lead.post("/accounts/new", newAccount("two", Role.CASEWORKER))
                        .body())
                .contains("/first-sign-in/");
        Account operator = Walker.account(service, Role.OPERATOR);
        assertThat(lead.post("/accounts/" + operator.id().value() + "/reset", Map.of())
                        .statusCode())
                .isEqualTo(403);
        Walker self = Walker.signedInAs(service, Role.OPERATOR);
        assertThat(self.post("/accounts/" + self.who().account().value() + "/role", Map.of("role", "LEAD"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void noSecretOfAnAccountLiesInTheDatabaseInClear() {
        Account account = ready(Role.CASEWORKER);
        String row = service.get(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select row_to_json(a)::text from account a where id = :id")
                .param("id", account.id().value())
                .query(String.class)
                .single();
        assertThat(row).contains("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSPHRASE);
        byte[] secret = service.get(Credentials.class)
                .codeSecret(account.id())
                .orElseThrow()
                .bytes();
        assertThat(row).doesNotContain(java.util.HexFormat.of().formatHex(secret));
    }

    private static Map<String, String> newAccount(String name, Role role) {
        return Map.of("name", "N. Ew", "signInName", name + role.code(), "role", role.name());
    }

    private Account ready(Role role) {
        Account account = Walker.account(service, role);
        setUp(new Walker(service), account, service.get(SignInLinks.class).first(account));
        return service.get(Accounts.class).find(account.id()).orElseThrow();
    }

    private void setUp(Walker walker, Account account, String link) {
        walker.post(link, Map.of("passphrase", PASSPHRASE, "again", PASSPHRASE));
        assertThat(walker.get("/set-up-code.svg").body()).startsWith("<svg");
        assertThat(walker.post("/set-up-code", Map.of("code", code(account))).statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> signIn(Walker walker, Account account, String passphrase) {
        return walker.post("/sign-in", Map.of("name", account.signInName(), "passphrase", passphrase));
    }

    private Walker signedIn(Account account, String code) {
        Walker walker = new Walker(service);
        signIn(walker, account, PASSPHRASE);
        walker.post("/sign-in/code", Map.of("code", code));
        return walker;
    }

    private static boolean isIn(Walker walker) {
        return walker.get("/account").statusCode() == 200;
    }

    private String code(Account account) {
        byte[] secret = service.get(Credentials.class)
                .codeSecret(account.id())
                .orElseThrow()
                .bytes();
        return OneTimeCode.at(secret, service.clock().instant());
    }

    private void nextCode() {
        service.clock().pass(Duration.ofSeconds(30));
    }

    /** In bytes: Argon2 fills its memory once for each check, and unlike time that does not vary with a busy machine. */
    private long work(Account account) {
        var known = service.get(Accounts.class).named(account.operation(), account.signInName());
        service.get(Credentials.class).passphraseIs(known, "wrong");
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        service.get(Credentials.class).passphraseIs(known, "wrong");
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    private static String shown(HttpResponse<String> answer) {
        return answer.statusCode()
                + answer.body()
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll("id=\"name\" name=\"name\" type=\"text\" value=\"[^\"]*\"", "");
    }
}
