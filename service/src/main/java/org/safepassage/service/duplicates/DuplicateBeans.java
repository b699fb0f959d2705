package org.safepassage.service.duplicates;

import org.safepassage.service.access.May;
import org.safepassage.service.pages.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicateBeans {
    @Bean
    NavigationEntry duplicatesEntry() {
        return new NavigationEntry(30, "/duplicates", "Duplicates", May.REVIEW_DUPLICATES.name());
    }
}
