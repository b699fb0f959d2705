package org.safepassage.service.permits;

import org.safepassage.service.access.May;
import org.safepassage.service.pages.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PermitBeans {
    @Bean
    NavigationEntry checkEntry() {
        return new NavigationEntry(46, "/permits/check", "Check a paper", May.CHECK_PERMITS.name());
    }
}
