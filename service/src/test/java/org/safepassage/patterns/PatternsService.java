package org.safepassage.patterns;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.safepassage.service.pages.NavigationEntry;
import org.safepassage.service.pages.Pages;
import org.safepassage.service.pages.Surroundings;
import org.safepassage.service.pages.Viewer;
import org.safepassage.service.pages.ViewerSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** The pages module alone behind a real server, with a page of patterns that only tests have. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan(basePackageClasses = {PatternsService.class, Pages.class})
public class PatternsService {

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .headers(h -> h.disable())
                .csrf(c -> c.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .build();
    }

    @Bean
    @Primary
    TemplateEngine templatesOfTests() throws IOException {
        Path classes = Files.createTempDirectory("templates");
        classes.toFile().deleteOnExit();
        CodeResolver main = new DirectoryCodeResolver(Path.of("src/main/jte"));
        CodeResolver test = new DirectoryCodeResolver(Path.of("src/test/jte"));
        return TemplateEngine.create(new BothFolders(main, test), classes, ContentType.Html);
    }

    @Bean
    ViewerSource caseworker() {
        return request -> Optional.of(new Viewer("R. Okafor", "caseworker", Set.of("TAKE_CASES")));
    }

    @Bean
    Surroundings invented() {
        return new Surroundings("Afghanistan 2021", true);
    }

    @Bean
    NavigationEntry today() {
        return new NavigationEntry(10, "/patterns", "Today", "");
    }

    @Bean
    NavigationEntry triage() {
        return new NavigationEntry(20, "/triage", "Triage", "TAKE_CASES");
    }

    @Bean
    NavigationEntry accounts() {
        return new NavigationEntry(30, "/accounts", "Accounts", "KEEP_ACCOUNTS");
    }

    private record BothFolders(CodeResolver main, CodeResolver test) implements CodeResolver {
        private CodeResolver holding(String name) {
            return test.exists(name) ? test : main;
        }

        @Override
        public String resolve(String name) {
            return holding(name).resolve(name);
        }

        @Override
        public boolean exists(String name) {
            return test.exists(name) || main.exists(name);
        }

        @Override
        public long getLastModified(String name) {
            return holding(name).getLastModified(name);
        }
    }
}
