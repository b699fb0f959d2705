package org.safepassage.service.operations;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OperationBeans {
    @Bean
    Operation operation(@Value("${passage.operation}") Path folder) {
        return Operations.read(folder);
    }
}
