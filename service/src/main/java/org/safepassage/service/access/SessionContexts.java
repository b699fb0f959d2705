package org.safepassage.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.safepassage.service.access.Session.Stage;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Tells Spring Security who is at the browser, from our own sessions: only a full session of an open account is anybody. */
@Component
class SessionContexts implements SecurityContextRepository {
    private final Sessions sessions;
    private final Accounts accounts;

    SessionContexts(Sessions sessions, Accounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Once(() -> context(request));
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Sessions are begun and ended by the screens of signing in, and by nothing else.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        signedIn(request)
                .ifPresent(
                        who -> context.setAuthentication(new PreAuthenticatedAuthenticationToken(who, "", List.of())));
        return context;
    }

    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        return sessions.of(request)
                .filter(session -> session.stage() == Stage.FULL)
                .flatMap(session -> accounts.find(session.account())
                        .filter(account -> !account.isClosed())
                        .map(account -> new SignedIn(
                                account.id(),
                                account.name(),
                                account.role(),
                                account.operation(),
                                session.steppedUpAt())));
    }

    /** Asked for at most once a request, and not at all for a style sheet. */
    private static final class Once implements DeferredSecurityContext {
        private final java.util.function.Supplier<SecurityContext> ask;
        private @org.jspecify.annotations.Nullable SecurityContext answer;

        Once(java.util.function.Supplier<SecurityContext> ask) {
            this.ask = ask;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = answer;
            if (known == null) {
                known = ask.get();
                answer = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
