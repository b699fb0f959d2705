package org.safepassage.service.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DatabaseBeans {
    private static final int CONNECTIONS = 12;

    @Bean
    DataFolder dataFolder(@Value("${passage.data}") Path data) {
        return DataFolder.at(data);
    }

    @Bean
    Database database(
            DataFolder folder,
            @Value("${passage.database-url:}") String url,
            @Value("${passage.database-owner-password:}") String ownerPassword,
            @Value("${passage.database-password:}") String servicePassword) {
        return url.isEmpty() ? Database.in(folder) : Database.at(url, ownerPassword, servicePassword);
    }

    @Bean
    DataSource dataSource(Database database) {
        var pool = new HikariDataSource();
        pool.setPoolName("service");
        pool.setJdbcUrl(database.url());
        pool.setUsername(Database.SERVICE);
        pool.setPassword(database.servicePassword());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(20_000);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "safe-passage");
        // Tables grow from nothing to millions of rows within one process: a plan kept from the first minute would scan
        // them all.
        pool.addDataSourceProperty("options", "-c plan_cache_mode=force_custom_plan");
        // An error of the server may quote a row; the driver is told to leave such details out.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
