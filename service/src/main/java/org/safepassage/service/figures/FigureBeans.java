package org.safepassage.service.figures;

import org.safepassage.service.access.May;
import org.safepassage.service.pages.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FigureBeans {
    @Bean
    NavigationEntry figuresEntry() {
        return new NavigationEntry(50, "/figures", "Figures", May.SEE_FIGURES.name());
    }
}
