package org.safepassage.service.access;

/** An account about to be made. The sign-in name is kept in lower case. */
public record NewAccount(String signInName, String name, Role role) {}
