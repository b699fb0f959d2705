package org.safepassage.service.access;

/** @param address where the passphrase is posted to */
public record FirstSignInPage(String address, String signInName, String role) {}
