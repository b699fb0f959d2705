package org.safepassage.service.people;

import org.safepassage.service.access.May;
import org.safepassage.service.pages.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleBeans {
    @Bean
    NavigationEntry lookUpEntry() {
        return new NavigationEntry(40, "/look-up", "Look-up", May.LOOK_UP.name());
    }
}
