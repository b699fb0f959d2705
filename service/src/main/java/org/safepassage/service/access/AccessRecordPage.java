package org.safepassage.service.access;

import org.safepassage.service.pages.Table;

/** What was asked for, and who saw it. */
public record AccessRecordPage(String subject, Table lines) {}
