package org.safepassage.service.audit;

/** An operation in the database: on every row, because several may run in one. */
public record OperationId(short value) {}
