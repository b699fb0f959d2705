package org.safepassage.service.access;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The outer door: everything but signing in and static files asks for a session. {@link Doorkeeper} asks for the right one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity implements WebMvcConfigurer {
    private static final String[] OPEN = {
        "/vendor/**",
        "/own/**",
        "/sign-in",
        "/sign-in/code",
        "/first-sign-in/*",
        "/set-up-code",
        "/set-up-code.svg",
        "/demo/*",
        "/check",
        "/check/*"
    };
    private final Doorkeeper doorkeeper;

    WebSecurity(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doorkeeper);
    }

    @Bean
    SecurityFilterChain outerDoor(HttpSecurity http, SessionContexts contexts) {
        // The headers are those of pages.SecurityHeaders, which covers what never comes as far as this.
        return http.headers(headers -> headers.disable())
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .anonymous(anonymous -> anonymous.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()))
                .exceptionHandling(faults -> faults.authenticationEntryPoint(toSignIn()))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** The token stands in a cookie that no other host can set and in every form; both must agree. */
    private static CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("__Host-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(true).httpOnly(true).sameSite("Strict"));
        return tokens;
    }

    private static AuthenticationEntryPoint toSignIn() {
        return (request, response, fault) -> {
            if (HttpMethod.GET.matches(request.getMethod())) {
                response.sendRedirect(SignInScreen.addressFor(request));
            } else {
                response.sendError(HttpStatus.FORBIDDEN.value());
            }
        };
    }
}
