package org.safepassage.service.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The number that stands for an operation on every row; given when its folder is first used. */
@Component
public class OperationIds {
    private final JdbcClient jdbc;

    OperationIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public OperationId of(String code) {
        jdbc.sql("insert into operation (code) values (:code) on conflict do nothing")
                .param("code", code)
                .update();
        return new OperationId(jdbc.sql("select id from operation where code = :code")
                .param("code", code)
                .query(Short.class)
                .single());
    }
}
