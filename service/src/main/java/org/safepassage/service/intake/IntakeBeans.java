package org.safepassage.service.intake;

import org.safepassage.service.access.May;
import org.safepassage.service.pages.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntakeBeans {
    @Bean
    NavigationEntry arrivalsEntry() {
        return new NavigationEntry(55, "/arrivals", "Arrivals", May.SEE_ARRIVALS.name());
    }
}
