package org.safepassage.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safepassage.service.access.Session.Stage;
import org.safepassage.service.pages.Surroundings;
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
    private final Surroundings surroundings;
    private final Clock clock;

    SessionContexts(Sessions sessions, Accounts accounts, Surroundings surroundings, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.surroundings = surroundings;
        this.clock = clock;
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
                                steppedUpAt(account, session))));
    }

    // Whoever came in by a demonstration's link has no passphrase that could be asked for again.
    private Instant steppedUpAt(Account account, Session session) {
        return surroundings.invented() && !account.ready() ? clock.instant() : session.steppedUpAt();
    }

    /** Asked for at most once a request, and not at all for a style sheet. */
    private static final class Once implements DeferredSecurityContext {
        private final Supplier<SecurityContext> ask;
        private @Nullable SecurityContext answer;

        Once(Supplier<SecurityContext> ask) {
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
