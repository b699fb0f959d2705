package org.safepassage.service;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The application's root: component scanning and the module rules start from this package. */
@SpringBootApplication
@Modulithic(systemName = "Safe Passage")
public class SafePassage {

    @Bean
    SteeredClock clock(@Value("${passage.clock-offset:PT0S}") Duration offset) {
        return new SteeredClock(Clock.systemUTC(), offset);
    }
}
