package org.safepassage.service.movement;

import org.safepassage.service.access.May;
import org.safepassage.service.pages.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MovementNavigation {
    @Bean
    NavigationEntry serialsEntry() {
        return new NavigationEntry(44, "/serials", "Serials", May.RECORD_PASSAGE.name());
    }

    @Bean
    NavigationEntry toBeToldEntry() {
        return new NavigationEntry(45, "/to-be-told", "To be told", May.TELL_FAMILIES.name());
    }

    @Bean
    NavigationEntry casualtiesEntry() {
        return new NavigationEntry(47, "/casualties", "Casualties", May.TELL_FAMILIES.name());
    }

    @Bean
    NavigationEntry disputesEntry() {
        return new NavigationEntry(46, "/disputed-reports", "Disputed", May.RECORD_PASSAGE.name());
    }
}
