package org.safepassage.service.access;

import java.time.Clock;
import org.safepassage.service.operations.Operation;
import org.safepassage.service.pages.NavigationEntry;
import org.safepassage.service.pages.Surroundings;
import org.safepassage.service.pages.ViewerSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessBeans {
    @Bean
    WallClock wallClock() {
        return new WallClock(Clock.systemUTC());
    }

    /** @param invented said by whoever starts a demonstration: every person in this database is invented */
    @Bean
    Surroundings surroundings(Operation operation, @Value("${passage.demo:false}") boolean invented) {
        return new Surroundings(operation.name(), invented);
    }

    @Bean
    ViewerSource whoIsLooking() {
        return request -> Doorkeeper.signedIn().map(SignedIn::viewer);
    }

    @Bean
    NavigationEntry accountsEntry() {
        return new NavigationEntry(60, "/accounts", "Accounts", May.KEEP_ACCOUNTS.name());
    }

    @Bean
    NavigationEntry accessRecordEntry() {
        return new NavigationEntry(70, "/access-record", "Access record", May.READ_ACCESS_RECORD.name());
    }

    @Bean
    NavigationEntry brokenGlassEntry() {
        return new NavigationEntry(80, "/broken-glass", "Broken glass", May.REVIEW_BROKEN_GLASS.name());
    }
}
