package org.safepassage.service.casework;

import org.safepassage.service.access.May;
import org.safepassage.service.pages.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CaseworkNavigation {
    @Bean
    NavigationEntry todayEntry() {
        return new NavigationEntry(10, "/today", "Today", May.TAKE_CASES.name());
    }

    @Bean
    NavigationEntry triageEntry() {
        return new NavigationEntry(20, "/triage", "Triage", May.TAKE_CASES.name());
    }
}
