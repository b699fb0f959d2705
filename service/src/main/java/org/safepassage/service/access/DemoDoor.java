package org.safepassage.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.safepassage.service.access.Session.Stage;
import org.safepassage.service.access.SignInLinks.Kind;
import org.safepassage.service.pages.Surroundings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Signs somebody in at once, where every person is invented and the browser sits on the same machine; else there is no such page. */
@Controller
@ForAnyone
class DemoDoor {
    private final Surroundings surroundings;
    private final SignInLinks links;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SignIns signIns;

    DemoDoor(Surroundings surroundings, SignInLinks links, Accounts accounts, Sessions sessions, SignIns signIns) {
        this.surroundings = surroundings;
        this.links = links;
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIns = signIns;
    }

    @GetMapping("/demo/{token}")
    View enter(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        if (!surroundings.invented() || !isSameMachine(request)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Account account = links.use(token, Kind.DEMO)
                .flatMap(accounts::find)
                .filter(found -> !found.isClosed())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        sessions.begin(request, response, account.id(), Stage.FULL);
        signIns.record(account, "demo");
        return SignInScreen.local("/");
    }

    // A proxy on this machine would make everybody local: whoever comes through one is refused.
    private static boolean isSameMachine(HttpServletRequest request) {
        try {
            return request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
