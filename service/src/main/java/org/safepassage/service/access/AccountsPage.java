package org.safepassage.service.access;

import org.safepassage.service.pages.Table;

/** All accounts of the operation. */
public record AccountsPage(Table accounts) {}
