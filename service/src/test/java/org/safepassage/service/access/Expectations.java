package org.safepassage.service.access;

import static org.safepassage.service.access.Role.AUDITOR;
import static org.safepassage.service.access.Role.CASEWORKER;
import static org.safepassage.service.access.Role.DECIDER;
import static org.safepassage.service.access.Role.LEAD;
import static org.safepassage.service.access.Role.NEGOTIATOR;
import static org.safepassage.service.access.Role.OPERATOR;
import static org.safepassage.service.access.Role.PLANNER;
import static org.safepassage.service.access.Role.SPECIALIST;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.safepassage.service.TestService;

/** Every endpoint of the service and who may pass it. A new endpoint gets a line here, or {@link EveryEndpointTest} fails. */
final class Expectations {
    private static final String NOBODY = "019a0000-0000-7000-8000-000000000000";
    private final Map<String, Expectation> all = new LinkedHashMap<>();

    static Map<String, Expectation> all() {
        Expectations expected = new Expectations();
        expected.signingIn();
        expected.accounts();
        expected.records();
        expected.figures();
        expected.people();
        expected.casework();
        expected.arrivals();
        expected.crossings();
        expected.permits();
        expected.settlement();
        expected.promises();
        expected.movement();
        return expected.all;
    }

    private void signingIn() {
        anyone("GET /sign-in", "/sign-in");
        anyone("POST /sign-in", "/sign-in");
        anyone("GET /sign-in/code", "/sign-in/code");
        anyone("POST /sign-in/code", "/sign-in/code");
        anyone("GET /first-sign-in/{token}", "/first-sign-in/none");
        anyone("POST /first-sign-in/{token}", "/first-sign-in/none");
        anyone("GET /demo/{token}", "/demo/none");
        anyone("GET /set-up-code", "/set-up-code");
        anyone("GET /set-up-code.svg", "/set-up-code.svg");
        anyone("POST /set-up-code", "/set-up-code");
        staff("POST /sign-out", "/sign-out");
        staff("GET /step-up", "/step-up");
        staff("POST /step-up", "/step-up");
        staff("GET /", "/");
        staff("GET /account", "/account");
    }

    private void accounts() {
        only("GET /accounts", "/accounts", LEAD, OPERATOR);
        only("GET /accounts/new", "/accounts/new", LEAD, OPERATOR);
        only("POST /accounts/new", "/accounts/new", LEAD, OPERATOR);
        only("GET /accounts/{id}", "/accounts/" + NOBODY, LEAD, OPERATOR);
        for (String act : List.of("role", "reset", "close")) {
            only("POST /accounts/{id}/" + act, "/accounts/" + NOBODY + "/" + act, LEAD, OPERATOR);
        }
    }

    private void records() {
        only("GET /access-record", "/access-record", LEAD, AUDITOR);
        only("GET /broken-glass", "/broken-glass", LEAD, AUDITOR);
        only("POST /broken-glass/{id}/reviewed", "/broken-glass/" + NOBODY + "/reviewed", LEAD, AUDITOR);
        only("GET /break-glass/{subject}", "/break-glass/" + NOBODY, CASEWORKER, LEAD, DECIDER);
        only("POST /break-glass/{subject}", "/break-glass/" + NOBODY, CASEWORKER, LEAD, DECIDER);
    }

    private void figures() {
        String moment = "?asAt=2021-08-15T12:00:00Z&knownAt=2021-08-15T12:00:00Z";
        only("GET /figures", "/figures", Role.values());
        only("GET /figures/check", "/figures/check", Role.values());
        only("GET /figures/brief", "/figures/brief", Role.values());
        only("GET /figures/brief.pdf", "/figures/brief.pdf", Role.values());
        only("GET /figures/claims", "/figures/claims", Role.values());
        only("GET /figures/{which}.svg", "/figures/waiting.svg" + moment, Role.values());
    }

    private void arrivals() {
        only("GET /arrivals", "/arrivals", LEAD, OPERATOR);
        only("POST /arrivals", "/arrivals", LEAD, OPERATOR);
        only("GET /arrivals/{id}", "/arrivals/" + NOBODY, LEAD, OPERATOR);
        only("POST /arrivals/{id}/source", "/arrivals/" + NOBODY + "/source", LEAD, OPERATOR);
        only("GET /arrivals/lists/{message}", "/arrivals/lists/" + NOBODY, LEAD, OPERATOR);
        only("POST /arrivals/lists/{message}", "/arrivals/lists/" + NOBODY, LEAD, OPERATOR);
        staff("GET /help", "/help");
        staff("GET /help/{role}", "/help/caseworker");
    }

    private void crossings() {
        only("GET /crossings", "/crossings", Role.values());
        only("GET /crossings/map.svg", "/crossings/map.svg", Role.values());
        only("GET /crossings/{code}", "/crossings/torkham", Role.values());
        only(
                "POST /crossings/{code}/conditions",
                "/crossings/torkham/conditions",
                CASEWORKER,
                LEAD,
                PLANNER,
                SPECIALIST);
        only("POST /crossings/{code}/help", "/crossings/torkham/help", CASEWORKER, LEAD, PLANNER, SPECIALIST);
        only(
                "POST /crossings/{code}/conditions/{id}/aside",
                "/crossings/torkham/conditions/" + NOBODY + "/aside",
                CASEWORKER,
                LEAD,
                PLANNER,
                SPECIALIST);
        only("GET /routes", "/routes", Role.values());
        only("GET /teams", "/teams", Role.values());
        only("POST /teams/deployments", "/teams/deployments", LEAD, PLANNER);
        for (String step : List.of("arrived", "left", "called-back")) {
            only("POST /teams/deployments/{id}/" + step, "/teams/deployments/" + NOBODY + "/" + step, LEAD, PLANNER);
        }
        only("POST /teams/requests/{id}/answer", "/teams/requests/" + NOBODY + "/answer", LEAD, PLANNER);
        only("GET /alerts", "/alerts", Role.values());
        only("POST /alerts", "/alerts", LEAD, OPERATOR, PLANNER, SPECIALIST);
        only("POST /alerts/files", "/alerts/files", LEAD, OPERATOR, PLANNER, SPECIALIST);
        only(
                "POST /alerts/messages/{id}/read",
                "/alerts/messages/" + NOBODY + "/read",
                LEAD,
                OPERATOR,
                PLANNER,
                SPECIALIST);
        owned(
                "GET /alerts/{id}",
                service -> "/alerts/" + NOBODY,
                service -> "/alerts/" + ForeignAlert.of(service),
                Map.of(),
                Role.values());
        owned(
                "POST /alerts/{id}/places",
                service -> "/alerts/" + NOBODY + "/places",
                service -> "/alerts/" + ForeignAlert.of(service) + "/places",
                Map.of("places", "kabul"),
                LEAD,
                OPERATOR,
                PLANNER,
                SPECIALIST);
        owned(
                "POST /alerts/{id}/end",
                service -> "/alerts/" + NOBODY + "/end",
                service -> "/alerts/" + ForeignAlert.of(service) + "/end",
                Map.of("reason", "over"),
                LEAD,
                OPERATOR,
                PLANNER,
                SPECIALIST);
    }

    private void movement() {
        Role[] post = {LEAD, PLANNER, SPECIALIST};
        Role[] plan = {LEAD, PLANNER};
        Role[] tell = {CASEWORKER, LEAD, PLANNER, SPECIALIST};
        String serial = "/serials/" + NOBODY;
        only("GET /serials", "/serials", post);
        only("GET /serials/new", "/serials/new", plan);
        only("POST /serials/new", "/serials/new", plan);
        only("POST /serials/assign", "/serials/assign", plan);
        only("GET /serials/{id}", serial, post);
        only("GET /serials/{id}/post", serial + "/post", post);
        for (String act : List.of("take", "give-back", "passages", "door", "hand-overs")) {
            only("POST /serials/{id}/" + act, serial + "/" + act, post);
        }
        for (String act : List.of("call-forward", "withdraw", "state", "cancel")) {
            only("POST /serials/{id}/" + act, serial + "/" + act, plan);
        }
        only("POST /hand-overs/{id}/take", "/hand-overs/" + NOBODY + "/take", post);
        only("GET /to-be-told", "/to-be-told", tell);
        only("POST /to-be-told", "/to-be-told", tell);
        only("GET /disputed-reports", "/disputed-reports", post);
        only("POST /disputed-reports/{id}", "/disputed-reports/" + NOBODY, post);
        only("GET /casualties", "/casualties", tell);
        only("POST /casualties/{person}/kin-told", "/casualties/" + NOBODY + "/kin-told", tell);
        owned(
                "POST /cases/{id}/casualties",
                service -> "/cases/" + NOBODY + "/casualties",
                service -> "/cases/" + Foreign.familyCase(service) + "/casualties",
                Map.of("dead", NOBODY),
                tell);
        owned(
                "POST /cases/{id}/split",
                service -> "/cases/" + NOBODY + "/split",
                service -> "/cases/" + Foreign.familyCase(service) + "/split",
                Map.of("act", "together"),
                tell);
        owned(
                "POST /cases/{id}/call-forward",
                service -> "/cases/" + NOBODY + "/call-forward",
                service -> "/cases/" + Foreign.familyCase(service) + "/call-forward",
                Map.of("act", "confirmed"),
                tell);
    }

    private void promises() {
        Role[] see = {LEAD, NEGOTIATOR, AUDITOR};
        only("GET /assurances", "/assurances", see);
        only("GET /assurances/{id}", "/assurances/" + NOBODY, see);
        only("GET /assurances/observations/{id}", "/assurances/observations/" + NOBODY, see);
        only("GET /assurances/new/{kind}", "/assurances/new/promise", LEAD, NEGOTIATOR);
        only("POST /assurances/new/{kind}", "/assurances/new/promise", LEAD, NEGOTIATOR);
        only("POST /assurances/{id}/withdraw", "/assurances/" + NOBODY + "/withdraw", LEAD, NEGOTIATOR);
        only(
                "POST /assurances/observations/{id}/take-back",
                "/assurances/observations/" + NOBODY + "/take-back",
                LEAD,
                NEGOTIATOR);
        only("POST /assurances/raised", "/assurances/raised", LEAD, NEGOTIATOR);
        owned(
                "POST /cases/{id}/told/{told}",
                service -> "/cases/" + NOBODY + "/told/" + NOBODY,
                service -> "/cases/" + Foreign.familyCase(service) + "/told/" + NOBODY,
                Map.of("act", "none"),
                CASEWORKER,
                LEAD,
                DECIDER);
    }

    private void people() {
        only("GET /look-up", "/look-up", CASEWORKER, LEAD, DECIDER);
        only("POST /look-up", "/look-up", CASEWORKER, LEAD, DECIDER);
        only("GET /people/{id}", "/people/" + NOBODY, CASEWORKER, LEAD, DECIDER, PLANNER, SPECIALIST);
        only(
                "POST /people/{id}/links/{link}/undo",
                "/people/" + NOBODY + "/links/" + NOBODY + "/undo",
                CASEWORKER,
                LEAD);
        String pair = "/duplicates/" + NOBODY + "/" + NOBODY;
        only("GET /duplicates", "/duplicates", CASEWORKER, LEAD);
        only("POST /duplicates/next", "/duplicates/next", CASEWORKER, LEAD);
        only("GET /duplicates/{one}/{other}", pair, CASEWORKER, LEAD);
        only("POST /duplicates/{one}/{other}", pair, CASEWORKER, LEAD);
        only("POST /duplicates/reviews/{id}/undo", "/duplicates/reviews/" + NOBODY + "/undo", CASEWORKER, LEAD);
    }

    private void casework() {
        Role[] take = {CASEWORKER, LEAD, DECIDER};
        for (String act : List.of("next", "release", "put-off")) {
            only("POST /today/" + act, "/today/" + act, take);
        }
        only("GET /today", "/today", take);
        only("GET /triage", "/triage", take);
        only("POST /triage/next", "/triage/next", take);
        for (String act : List.of("undo", "reverse")) {
            only("POST /triage/acts/{act}/" + act, "/triage/acts/" + NOBODY + "/" + act, take);
        }
        for (String page : List.of(
                "GET /triage/{message}",
                "POST /triage/{message}",
                "POST /triage/{message}/hold",
                "POST /triage/{message}/machine/reverse")) {
            String end = page.substring(page.indexOf('}') + 1);
            owned(
                    page,
                    service -> "/triage/" + NOBODY + end,
                    service -> "/triage/" + Foreign.message(service) + end,
                    Map.of("all", "noise"),
                    take);
        }
        owned(
                "GET /cases/{id}",
                service -> "/cases/" + NOBODY,
                service -> "/cases/" + Foreign.familyCase(service),
                Map.of(),
                take);
        for (String act : List.of("take", "release", "put-off", "wake", "next", "reopen")) {
            inHand(act, Map.of("action", "assess"), take);
        }
        inHand("close", Map.of("end", "answered"), take);
        inHand(
                "decisions",
                Map.of("about", NOBODY + "/none", "said", "granted", "decision-reason", "follows-finding"),
                DECIDER);
        only("POST /cases/{id}/check", "/cases/" + NOBODY + "/check", LEAD, DECIDER);
        only("POST /cases/{id}/first", "/cases/" + NOBODY + "/first", LEAD);
        only("POST /cases/{id}/first/end", "/cases/" + NOBODY + "/first/end", LEAD);
        only("POST /decisions/{decision}/agree", "/decisions/" + NOBODY + "/agree", LEAD, DECIDER);
        only("POST /decisions/{decision}/disagree", "/decisions/" + NOBODY + "/disagree", LEAD, DECIDER);
        only("POST /decisions/{decision}/withdraw", "/decisions/" + NOBODY + "/withdraw", DECIDER);
    }

    private void permits() {
        Role[] issue = {CASEWORKER, LEAD, DECIDER};
        inHand("permits", Map.of(), issue);
        inHand("permits/warnings", Map.of("chose", "none"), issue);
        only("POST /permits/{permit}/revoke", "/permits/" + NOBODY + "/revoke", issue);
        only("GET /permits/{permit}/page.pdf", "/permits/" + NOBODY + "/page.pdf", issue);
        only("GET /permits/check", "/permits/check", CASEWORKER, LEAD, DECIDER, SPECIALIST);
        only("POST /permits/check", "/permits/check", CASEWORKER, LEAD, DECIDER, SPECIALIST);
        anyone("GET /check", "/check");
        anyone("POST /check", "/check");
        anyone("GET /check/trust-list", "/check/trust-list");
        anyone("GET /check/revocations", "/check/revocations");
    }

    private void settlement() {
        only("GET /settlement", "/settlement", CASEWORKER, LEAD, DECIDER);
        only("POST /settlement/grant", "/settlement/grant?people=0", LEAD, DECIDER);
        only("POST /settlement/upgrade", "/settlement/upgrade?people=0", LEAD, DECIDER);
    }

    private void inHand(String act, Map<String, String> form, Role... roles) {
        owned(
                "POST /cases/{id}/" + act,
                service -> "/cases/" + NOBODY + "/" + act,
                service -> "/cases/" + Foreign.familyCase(service) + "/" + act,
                form,
                roles);
    }

    private void anyone(String endpoint, String path) {
        all.put(endpoint, new Expectation(true, EnumSet.allOf(Role.class), service -> path, Map.of(), null));
    }

    private void staff(String endpoint, String path) {
        all.put(endpoint, new Expectation(false, EnumSet.allOf(Role.class), service -> path, Map.of(), null));
    }

    private void only(String endpoint, String path, Role... roles) {
        all.put(endpoint, new Expectation(false, Set.of(roles), service -> path, Map.of(), null));
    }

    /** For what belongs to somebody: {@code own} passes for the roles, {@code foreign} for none. */
    private void owned(
            String endpoint,
            Function<TestService, String> own,
            Function<TestService, String> foreign,
            Map<String, String> form,
            Role... roles) {
        all.put(endpoint, new Expectation(false, Set.of(roles), own, form, foreign));
    }
}
