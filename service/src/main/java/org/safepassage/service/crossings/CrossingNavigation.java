package org.safepassage.service.crossings;

import org.safepassage.service.access.May;
import org.safepassage.service.pages.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CrossingNavigation {
    @Bean
    NavigationEntry crossingsEntry() {
        return new NavigationEntry(50, "/crossings", "Crossings", May.SEE_CROSSINGS.name());
    }
}
