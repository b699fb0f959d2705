package org.safepassage.service;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void everyEdgeBetweenModulesIsDeclared() {
        ApplicationModules.of(SafePassage.class).verify();
    }
}
