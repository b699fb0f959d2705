package org.safepassage.service.settlement;

import org.safepassage.service.access.May;
import org.safepassage.service.pages.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettlementBeans {
    @Bean
    NavigationEntry settlementEntry() {
        return new NavigationEntry(48, "/settlement", "Settlement", May.SEE_SETTLEMENT.name());
    }
}
