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

    /** The clock of everything. An exercise sets it back to its own days with an offset; it never stops. */
    @Bean
    Clock clock(@Value("${passage.clock-offset:PT0S}") Duration offset) {
        return Clock.offset(Clock.systemUTC(), offset);
    }
}
