package org.safepassage.service.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks at every endpoint whether whoever is signed in may enter, by what the endpoint itself says. One that says nothing is open
 * to nobody, so a forgotten annotation is a locked door and never an open one.
 */
@Component
class Doorkeeper implements HandlerInterceptor {
    static final Duration STEP_UP_LASTS = Duration.ofMinutes(5);
    private final Clock clock;

    Doorkeeper(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || method.getBean() instanceof ErrorController) {
            return true;
        }
        if (has(method, ForAnyone.class)) {
            return true;
        }
        Optional<SignedIn> who = signedIn();
        @Nullable Needs needs = find(method, Needs.class);
        boolean may = who.isPresent()
                && (needs == null
                        ? has(method, ForStaff.class)
                        : who.get().role().may(needs.value()));
        if (!may) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return false;
        }
        if (needs != null && needs.steppedUp() && !isSteppedUp(who.get())) {
            response.sendRedirect(StepUpScreen.addressFor(request));
            return false;
        }
        return true;
    }

    private boolean isSteppedUp(SignedIn who) {
        return who.steppedUpAt().plus(STEP_UP_LASTS).isAfter(clock.instant());
    }

    static Optional<SignedIn> signedIn() {
        @Nullable Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.getPrincipal() instanceof SignedIn who ? Optional.of(who) : Optional.empty();
    }

    private static boolean has(HandlerMethod method, Class<? extends Annotation> kind) {
        return find(method, kind) != null;
    }

    // The method's own word goes before its controller's.
    static <A extends Annotation> @Nullable A find(HandlerMethod method, Class<A> kind) {
        A own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), kind);
        boolean methodSpeaks = AnnotatedElementUtils.isAnnotated(method.getMethod(), Needs.class)
                || AnnotatedElementUtils.isAnnotated(method.getMethod(), ForStaff.class)
                || AnnotatedElementUtils.isAnnotated(method.getMethod(), ForAnyone.class);
        return own != null || methodSpeaks
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), kind);
    }
}
